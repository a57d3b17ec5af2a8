package io.kassa.outbox;

/**
 * A refund was announced before. Whoever holds the order's row and asks {@link Outbox#untold} never
 * meets this; it is what the database says to anybody else.
 */
public final class ToldBefore extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Is told why.
   *
   * @param cause what refused it
   */
  public ToldBefore(Throwable cause) {
    super("One of the refunds was announced before", cause);
  }
}
