package io.kassa.money;

import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount of money: a whole number of minor units (cents) of one ISO 4217 currency.
 *
 * <p>Immutable. Arithmetic is exact or refused: another currency raises {@link
 * IllegalArgumentException}, an overflow {@link ArithmeticException}; nothing is ever rounded here.
 *
 * @param minorUnits the amount in minor units; may be negative or zero
 * @param currency the currency
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

  /** The euro, the only currency Bancontact settles in (contract section 1.3). */
  public static final Currency EUR = Currency.getInstance("EUR");

  /** Checks that the currency is present. */
  public Money {
    Objects.requireNonNull(currency, "currency");
  }

  /**
   * Euro cents.
   *
   * @param cents the amount in cents
   * @return that amount in euro
   */
  public static Money euroCents(long cents) {
    return new Money(cents, EUR);
  }

  /**
   * Nothing, in a currency.
   *
   * @param currency the currency
   * @return zero
   */
  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * The sum.
   *
   * @param other an amount in the same currency
   * @return this plus the other
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
  }

  /**
   * The difference.
   *
   * @param other an amount in the same currency
   * @return this minus the other
   */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
  }

  /**
   * A multiple.
   *
   * @param factor how many times
   * @return this amount that many times
   */
  public Money times(int factor) {
    return new Money(Math.multiplyExact(minorUnits, (long) factor), currency);
  }

  /**
   * Whether this is more than the other amount.
   *
   * @param other an amount in the same currency
   * @return true if strictly greater
   */
  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  /** Orders by amount; refuses another currency. */
  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, sameCurrency(other).minorUnits);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Cannot mix " + currency.getCurrencyCode() + " and " + other.currency.getCurrencyCode());
    }
    return other;
  }
}
