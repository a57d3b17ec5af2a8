package io.kassa.web.console.refunds;

import io.kassa.money.Money;
import io.kassa.refund.PersonalLimits;
import io.kassa.refund.RefundLimits;
import io.kassa.web.console.record.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much the visitor may give back before a second person must agree, in euro: what an
 * administrator set for that person, else what the shop says for everybody. The shop says nothing
 * until it is configured, because a shop with one account has nobody to ask.
 */
@Dependent
public class OwnLimits {

  private final RefundLimits shop;
  private final PersonalLimits personal;
  private final Visitor visitor;

  /**
   * Reads the settings.
   *
   * @param each {@code kassa.refund.alone.each}, the most at once
   * @param daily {@code kassa.refund.alone.daily}, the most in a day
   * @param personal what holds for single people instead
   * @param visitor who is asking
   */
  @Inject
  public OwnLimits(
      @ConfigProperty(name = "kassa.refund.alone.each") Optional<BigDecimal> each,
      @ConfigProperty(name = "kassa.refund.alone.daily") Optional<BigDecimal> daily,
      PersonalLimits personal,
      Visitor visitor) {
    this.shop = new RefundLimits(each.map(OwnLimits::euro), daily.map(OwnLimits::euro));
    this.personal = personal;
    this.visitor = visitor;
  }

  /**
   * The limits for everybody who has none of their own.
   *
   * @return what is configured
   */
  public RefundLimits shop() {
    return shop;
  }

  /**
   * The visitor's limits.
   *
   * @return what the desk asks for
   */
  RefundLimits limits() {
    return visitor.name().map(personal::of).orElse(RefundLimits.NONE).orElse(shop);
  }

  /** Whether an amount needs a second person whatever was asked for earlier today. */
  boolean perhapsAbove(Money amount) {
    return limits().needApproval(amount, Money.zero(amount.currency()));
  }

  private static Money euro(BigDecimal amount) {
    return Money.euroCents(amount.movePointRight(2).longValueExact());
  }
}
