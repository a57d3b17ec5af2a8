package io.kassa.refund;

import io.kassa.money.Money;
import java.time.LocalDate;
import java.util.List;

/** What became of asking for a refund. Only the first two changed anything. */
public sealed interface RefundDecision {

  /**
   * Written down, and reserved.
   *
   * @param refunds one for each part
   */
  record Taken(List<Refund> refunds) implements RefundDecision {}

  /**
   * Written down and reserved; a second person must agree.
   *
   * @param refunds one for each part
   */
  record WaitsForApproval(List<Refund> refunds) implements RefundDecision {}

  /**
   * The same form was obeyed before.
   *
   * @param refunds what came of it, as it is now
   */
  record Repeated(List<Refund> refunds) implements RefundDecision {}

  /**
   * The balance is not what the person saw.
   *
   * @param balance what it is now
   */
  record BalanceChanged(Money balance) implements RefundDecision {}

  /**
   * More than is left.
   *
   * @param balance what is left
   */
  record TooMuch(Money balance) implements RefundDecision {}

  /**
   * The last day is over.
   *
   * @param lastDay which day that was
   */
  record TooLate(LocalDate lastDay) implements RefundDecision {}

  /**
   * A part is above what a single refund may be.
   *
   * @param cap the most
   */
  record OverCap(Money cap) implements RefundDecision {}

  /** Nothing was paid by this payment, or there is no such payment on the order. */
  record NotPaid() implements RefundDecision {}
}
