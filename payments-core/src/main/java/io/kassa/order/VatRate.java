package io.kassa.order;

import io.kassa.money.Money;

/**
 * The Belgian VAT rates on goods (Royal Decree No 20; 0 % goods are not sold here). Prices include
 * VAT, as prices shown to consumers must.
 */
public enum VatRate {
  /** Reduced rate: food, books, medicine. */
  SIX(6),
  /** Intermediate rate: certain social goods. */
  TWELVE(12),
  /** Standard rate. */
  TWENTY_ONE(21);

  private final int percent;

  VatRate(int percent) {
    this.percent = percent;
  }

  /**
   * The rate for a percentage.
   *
   * @param percent 6, 12 or 21
   * @return the rate
   * @throws IllegalArgumentException for any other number
   */
  public static VatRate ofPercent(int percent) {
    for (var rate : values()) {
      if (rate.percent == percent) {
        return rate;
      }
    }
    throw new IllegalArgumentException("Not a Belgian VAT rate: " + percent);
  }

  /**
   * The rate as a whole percentage.
   *
   * @return 6, 12 or 21
   */
  public int percent() {
    return percent;
  }

  /**
   * The VAT contained in a price that includes it, to the nearest cent, halves up. Applied once to
   * a total per rate, never to lines that are then summed, so that net and VAT add up exactly.
   *
   * @param gross an amount that includes VAT; not negative
   * @return the VAT in it
   */
  public Money vatIn(Money gross) {
    if (gross.minorUnits() < 0) {
      throw new IllegalArgumentException("VAT is computed on amounts of at least zero");
    }
    long share = Math.multiplyExact(gross.minorUnits(), (long) percent);
    long whole = 100L + percent;
    return new Money((2 * share + whole) / (2 * whole), gross.currency());
  }
}
