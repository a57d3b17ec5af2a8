package io.kassa.order;

/** An order with this number, or one made from this basket, is already written. */
public final class OrderExists extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the order that was refused.
   *
   * @param number its number
   * @param cause the database's word
   */
  public OrderExists(OrderNumber number, Throwable cause) {
    super("The basket was ordered before, or the number is taken: " + number, cause);
  }
}
