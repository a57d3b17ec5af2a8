package io.worldpaysim.ledger;

/**
 * A payment with what was asked about it since the simulator started.
 *
 * @param payment the payment
 * @param creates how often its creation was asked for, refused repetitions included
 * @param queries how often it was queried
 */
public record Entry(StoredPayment payment, long creates, long queries) {

  /** How many repetitions of its creation were refused. */
  public long duplicatesRefused() {
    return creates - 1;
  }
}
