package io.kassa.refund;

/** A refund was written by somebody else since it was read. */
public final class StaleRefund extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the refund.
   *
   * @param id its identity
   */
  public StaleRefund(RefundId id) {
    super("The refund was written by somebody else: " + id);
  }
}
