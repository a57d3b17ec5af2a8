package io.kassa.order;

import io.kassa.money.Money;

/**
 * What was sold at one VAT rate.
 *
 * @param rate the rate
 * @param gross the amount including VAT
 * @param vat the VAT in it, rounded once
 */
public record VatTotal(VatRate rate, Money gross, Money vat) {

  /**
   * The amount without VAT; with {@link #vat()} it adds up to {@link #gross()} exactly.
   *
   * @return the net amount
   */
  public Money net() {
    return gross.minus(vat);
  }
}
