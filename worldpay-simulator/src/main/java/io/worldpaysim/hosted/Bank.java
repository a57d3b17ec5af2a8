package io.worldpaysim.hosted;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Turns the shopper's choices into turns of the payment; the first conclusive choice counts. */
public final class Bank {

  private final Ledger ledger;
  private final Duration settleAfter;
  private final Clock clock;

  /**
   * Opens a bank.
   *
   * @param ledger where the payments are
   * @param settleAfter the time from an approval to sentForSettlement
   * @param clock tells the time of the turns
   */
  public Bank(Ledger ledger, Duration settleAfter, Clock clock) {
    this.ledger = ledger;
    this.settleAfter = settleAfter;
    this.clock = clock;
  }

  /**
   * Carries out a choice; a payment that is no longer pending stays as it is.
   *
   * @return the payment afterwards
   */
  public StoredPayment decide(StoredPayment payment, ShopperChoice choice) {
    Instant now = clock.instant();
    List<Turn> turns = choice.turns(now, settleAfter);
    return ledger
        .change(
            payment.paymentId(),
            present ->
                turns.isEmpty() || !present.lastEvent(now).equals(Event.PENDING)
                    ? present
                    : present.turned(now, turns))
        .orElseThrow();
  }
}
