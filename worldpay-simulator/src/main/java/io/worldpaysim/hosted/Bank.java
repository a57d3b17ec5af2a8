package io.worldpaysim.hosted;

import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.ledger.Flow;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Turns the shopper's choices into turns of the payment; the first conclusive choice counts. */
public final class Bank {

  private final Ledger ledger;
  private final Flow flow;
  private final Laboratory laboratory;
  private final Clock clock;

  /**
   * Opens a bank.
   *
   * @param ledger where the payments are
   * @param flow what follows from an approval
   * @param laboratory knows payments whose fate is not the shopper's choice
   * @param clock tells the time of the turns
   */
  public Bank(Ledger ledger, Flow flow, Laboratory laboratory, Clock clock) {
    this.ledger = ledger;
    this.flow = flow;
    this.laboratory = laboratory;
    this.clock = clock;
  }

  /**
   * Carries out a choice; a payment that is no longer pending stays as it is.
   *
   * @return the payment afterwards
   */
  public StoredPayment decide(StoredPayment payment, ShopperChoice choice) {
    return ledger.change(payment.paymentId(), present -> decided(present, choice)).orElseThrow();
  }

  private StoredPayment decided(StoredPayment present, ShopperChoice choice) {
    // The time is read while nobody else changes the payment, so no later turn was told already.
    Instant now = clock.instant();
    List<Turn> wanted = choice.turns(now, flow);
    if (wanted.isEmpty() || !present.isUndecided(now)) {
      return present;
    }
    List<Turn> turns =
        laboratory
            .fate(present.order().transactionReference())
            .map(fate -> fate.script().turns(now, flow))
            .orElse(wanted);
    return present.turned(now, turns);
  }
}
