package io.kassa.web.console.refunds;

import io.kassa.money.Money;
import io.kassa.refund.RefundLimits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one person may give back before a second one must agree, in euro: off until it is
 * configured, because a shop with one account has nobody to ask.
 */
@Dependent
public class OwnLimits {

  private final RefundLimits limits;

  /**
   * Reads the settings.
   *
   * @param each {@code kassa.refund.alone.each}, the most at once
   * @param daily {@code kassa.refund.alone.daily}, the most in a day
   */
  @Inject
  public OwnLimits(
      @ConfigProperty(name = "kassa.refund.alone.each") Optional<BigDecimal> each,
      @ConfigProperty(name = "kassa.refund.alone.daily") Optional<BigDecimal> daily) {
    this.limits = new RefundLimits(each.map(OwnLimits::euro), daily.map(OwnLimits::euro));
  }

  /**
   * The limits.
   *
   * @return what the desk asks for
   */
  RefundLimits limits() {
    return limits;
  }

  /**
   * Whether the limits speak of second persons at all.
   *
   * @return false while none is configured
   */
  boolean areSet() {
    return !limits.equals(RefundLimits.NONE);
  }

  /** Whether an amount needs a second person whatever was asked for earlier today. */
  boolean perhapsAbove(Money amount) {
    return limits.needApproval(amount, Money.zero(amount.currency()));
  }

  private static Money euro(BigDecimal amount) {
    return Money.euroCents(amount.movePointRight(2).longValueExact());
  }
}
