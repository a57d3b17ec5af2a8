package io.kassa.order;

import io.kassa.money.Money;

/**
 * One article of an order, as it was sold: title and price are frozen when the order is placed.
 *
 * @param product the article's code in the catalogue of that day
 * @param title the title in the order's language
 * @param quantity how many; 1 to {@value Basket#MOST_OF_ONE}
 * @param unitPrice the price of one, including VAT
 * @param vat the VAT rate
 */
public record OrderLine(
    ProductCode product, String title, int quantity, Money unitPrice, VatRate vat) {

  /** Refuses a quantity outside its bounds. */
  public OrderLine {
    Basket.requireQuantity(quantity);
  }

  /**
   * The price of the whole line.
   *
   * @return unit price times quantity, including VAT
   */
  public Money total() {
    return unitPrice.times(quantity);
  }
}
