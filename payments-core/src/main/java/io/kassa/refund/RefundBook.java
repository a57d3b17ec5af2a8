package io.kassa.refund;

import io.kassa.money.Money;
import java.util.List;
import java.util.function.Predicate;

/**
 * One payment and everything that was or may be given back from it.
 *
 * @param paid what was paid
 * @param refunds the refunds, oldest first
 */
public record RefundBook(Money paid, List<Refund> refunds) {

  /** Keeps its own list. */
  public RefundBook {
    refunds = List.copyOf(refunds);
  }

  /**
   * What is bound: given back, under way, waiting for approval, or in doubt.
   *
   * @return the sum of all refunds that hold money
   */
  public Money reserved() {
    return sum(refund -> refund.state().holdsMoney());
  }

  /**
   * What may still be given back.
   *
   * @return paid less reserved; below nothing if more was given back elsewhere than was left
   */
  public Money balance() {
    return paid.minus(reserved());
  }

  /**
   * What is not decided yet: sent without a last word, or in doubt.
   *
   * @return the sum
   */
  public Money inFlight() {
    return sum(refund -> refund.state().isInFlight());
  }

  /**
   * What the gateway has taken or a person recorded.
   *
   * @return the sum
   */
  public Money givenBack() {
    return sum(refund -> refund.state().isGivenBack());
  }

  /**
   * Whether a refund gives back everything, before any other was ever heard of at the gateway.
   *
   * @param refund one of the refunds
   * @return true if the payment may be reversed as a whole
   */
  public boolean isWhole(Refund refund) {
    return refund.amount().equals(paid)
        && refunds.stream()
            .filter(other -> !other.id().equals(refund.id()))
            .noneMatch(other -> other.state().isKnownOutside());
  }

  private Money sum(Predicate<Refund> wanted) {
    return refunds.stream()
        .filter(wanted)
        .map(Refund::amount)
        .reduce(Money.zero(paid.currency()), Money::plus);
  }
}
