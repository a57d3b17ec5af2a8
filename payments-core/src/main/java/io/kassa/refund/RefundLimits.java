package io.kassa.refund;

import io.kassa.money.Money;
import java.util.Optional;

/**
 * How much one person may give back without a second one.
 *
 * @param perRequest the most at once, all parts together, so that splitting evades nothing; empty
 *     for any amount
 * @param perDay the most in a day, together with what the person asked for earlier; empty for any
 */
public record RefundLimits(Optional<Money> perRequest, Optional<Money> perDay) {

  /** No limits, as in a shop with one account. */
  public static final RefundLimits NONE = new RefundLimits(Optional.empty(), Optional.empty());

  /**
   * A person's own limits, completed by those that hold for everybody.
   *
   * @param shop the limits for everybody
   * @return for each limit the own one, else the shop's
   */
  public RefundLimits orElse(RefundLimits shop) {
    return new RefundLimits(perRequest.or(shop::perRequest), perDay.or(shop::perDay));
  }

  /**
   * Whether a second person must agree.
   *
   * @param asked what is asked for now, all parts together
   * @param earlierToday what the person asked for before on the same day
   * @return true if either limit is passed; an amount equal to a limit is within it
   */
  public boolean needApproval(Money asked, Money earlierToday) {
    return perRequest.filter(asked::isMoreThan).isPresent()
        || perDay.filter(asked.plus(earlierToday)::isMoreThan).isPresent();
  }
}
