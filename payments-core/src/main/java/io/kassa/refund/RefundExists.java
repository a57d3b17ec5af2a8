package io.kassa.refund;

/** A reference is taken, or a form was obeyed before; the database's unique key said so. */
public final class RefundExists extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Passes the database's word on.
   *
   * @param cause the database's word
   */
  public RefundExists(Throwable cause) {
    super("The refund's reference or its form is taken", cause);
  }
}
