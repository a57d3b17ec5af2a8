package io.kassa.order;

/**
 * An article in a basket; its price is looked up whenever it is shown, and frozen in the order.
 *
 * @param product the article
 * @param quantity how many; 1 to {@value Basket#MOST_OF_ONE}
 */
public record BasketLine(ProductCode product, int quantity) {

  /** Refuses a quantity outside its bounds. */
  public BasketLine {
    Basket.requireQuantity(quantity);
  }
}
