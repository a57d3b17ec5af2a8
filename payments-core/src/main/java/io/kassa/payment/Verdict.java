package io.kassa.payment;

/** What a piece of evidence does to a state. */
public sealed interface Verdict {

  /**
   * The state moves on, as expected.
   *
   * @param next the new state
   */
  record Advance(PaymentState next) implements Verdict {}

  /** Nothing new; look again later. */
  record NotYet() implements Verdict {}

  /** Something that was known, or overtaken. */
  record OldNews() implements Verdict {}

  /**
   * Unexpected: a person must see it. The state still follows the law of ranks.
   *
   * @param kind what is wrong
   * @param next the state that the ranks demand, possibly the same
   */
  record Contradiction(CaseKind kind, PaymentState next) implements Verdict {}
}
