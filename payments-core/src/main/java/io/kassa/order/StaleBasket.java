package io.kassa.order;

/** A basket was changed by another request (a second tab, a double click) since it was read. */
public final class StaleBasket extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what happened, without the token. */
  public StaleBasket() {
    super("The basket changed since it was read");
  }
}
