package io.kassa.order;

import io.kassa.money.Money;

/**
 * An article for sale.
 *
 * @param code its code
 * @param title its name
 * @param description one or two sentences
 * @param price the price including VAT; more than zero
 * @param vat its VAT rate
 * @param picture the name of its drawing among the shop's pictures
 */
public record Product(
    ProductCode code,
    LocalText title,
    LocalText description,
    Money price,
    VatRate vat,
    String picture) {

  /** Refuses an article without a price. */
  public Product {
    if (price.minorUnits() <= 0) {
      throw new IllegalArgumentException("No price: " + code);
    }
  }
}
