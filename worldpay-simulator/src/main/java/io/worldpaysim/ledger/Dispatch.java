package io.worldpaysim.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * How the sending of an event stands.
 *
 * @param copies how often it is to be acknowledged; 0: it is kept back
 * @param acknowledged how often it was acknowledged
 * @param attempts how often it was sent
 * @param lastAnswer the status of the newest attempt, or what went wrong; empty before the first
 * @param nextAt when it is sent again at the earliest; empty when never again
 */
public record Dispatch(
    int copies, int acknowledged, int attempts, String lastAnswer, Optional<Instant> nextAt) {

  /** What is known before the first attempt. */
  public static Dispatch planned(int copies, Instant at) {
    Optional<Instant> first = copies == 0 ? Optional.empty() : Optional.of(at);
    return new Dispatch(copies, 0, 0, "", first);
  }

  /** After an attempt that was acknowledged. */
  public Dispatch acknowledged(String answer) {
    int more = acknowledged + 1;
    Optional<Instant> next = more >= copies ? Optional.empty() : nextAt;
    return new Dispatch(copies, more, attempts + 1, answer, next);
  }

  /** After an attempt that failed; without a next one the event is given up. */
  public Dispatch failed(String answer, Optional<Instant> next) {
    return new Dispatch(copies, acknowledged, attempts + 1, answer, next);
  }

  /** Whether something is still to be sent. */
  public boolean isOpen() {
    return acknowledged < copies && nextAt.isPresent();
  }

  /** The state in one word: delivered, waiting, given-up or kept-back. */
  public String state() {
    if (copies == 0) {
      return "kept-back";
    }
    if (acknowledged >= copies) {
      return "delivered";
    }
    return isOpen() ? "waiting" : "given-up";
  }
}
