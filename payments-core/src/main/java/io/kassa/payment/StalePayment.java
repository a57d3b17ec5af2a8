package io.kassa.payment;

/** An attempt was written by somebody else since it was read; read again and repeat. */
public final class StalePayment extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the attempt.
   *
   * @param id its identity
   * @param cause the database's word
   */
  public StalePayment(PaymentId id, Throwable cause) {
    super("The payment was written by somebody else: " + id, cause);
  }

  /**
   * Names the attempt.
   *
   * @param id its identity
   */
  public StalePayment(PaymentId id) {
    super("The payment was written by somebody else: " + id);
  }
}
