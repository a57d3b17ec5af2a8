package io.kassa.order;

import io.kassa.money.Money;

/**
 * A way to get the goods. Belgian law wants at least two <em>different</em> ways offered (WER
 * VI.45/2), so {@link Catalogue} refuses to open a shop with fewer than two kinds.
 *
 * @param code its code
 * @param kind what it means for the form and the law
 * @param title its name, as the shopper chooses it
 * @param promise what to expect: when, where
 * @param cost the cost including VAT; zero if free
 * @param vat the VAT rate on the cost
 */
public record DeliveryMethod(
    DeliveryCode code, Kind kind, LocalText title, LocalText promise, Money cost, VatRate vat) {

  /** How the goods reach the shopper. */
  public enum Kind {
    /** Brought to an address that the shopper gives. */
    TO_ADDRESS,
    /** Fetched by the shopper at a place that the shop names. */
    PICK_UP
  }

  /** Refuses a negative cost. */
  public DeliveryMethod {
    if (cost.minorUnits() < 0) {
      throw new IllegalArgumentException("Negative cost: " + code);
    }
  }

  /**
   * Whether an address is needed.
   *
   * @return true if goods are brought to an address
   */
  public boolean needsAddress() {
    return kind == Kind.TO_ADDRESS;
  }
}
