package io.kassa.gateway;

import io.kassa.money.Money;

/**
 * What the payment method allows (Bancontact: contract section 1.3).
 *
 * @param least the smallest amount
 * @param most the largest amount
 * @param mostInApp above this the phone application cannot be used, only the card form
 */
public record PaymentLimits(Money least, Money most, Money mostInApp) {

  /**
   * Whether an amount can be paid at all.
   *
   * @param amount the amount
   * @return true if it is in the limits' currency and between the least and the most, inclusive
   */
  public boolean allow(Money amount) {
    return amount.currency().equals(least.currency())
        && !least.isMoreThan(amount)
        && !amount.isMoreThan(most);
  }

  /**
   * Whether an amount can be paid with the phone application.
   *
   * @param amount an allowed amount
   * @return true unless it is above the application's own limit
   */
  public boolean allowInApp(Money amount) {
    return !amount.isMoreThan(mostInApp);
  }
}
