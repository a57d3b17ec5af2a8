package io.kassa.ledger;

import io.kassa.payment.StalePayment;
import java.util.function.Supplier;

/**
 * Repeats a deed that lost a race. The deed must open its own transaction each time, since the lost
 * one is of no more use.
 */
public final class Repetition {

  /**
   * Each loser of a race has seen a winner, so nobody loses more often than there are writers of
   * one attempt at once: a crowd of messengers at all servers. More losses mean something else.
   */
  private static final int MOST = 100;

  private Repetition() {}

  /**
   * Does the deed until it does not lose.
   *
   * @param deed what to do, in a transaction of its own
   * @param <T> what it gives
   * @return what the deed gave
   * @throws StalePayment after a hundred lost races in a row
   */
  public static <T> T whileStale(Supplier<T> deed) {
    for (int tries = 1; ; tries++) {
      try {
        return deed.get();
      } catch (StalePayment lost) {
        if (tries == MOST) {
          throw lost;
        }
      }
    }
  }
}
