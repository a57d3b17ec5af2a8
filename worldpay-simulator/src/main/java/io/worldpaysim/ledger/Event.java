package io.worldpaysim.ledger;

/** The values of {@code lastEvent} that the simulator itself gives to a Bancontact payment. */
public final class Event {

  /** Created, the shopper has not finished. */
  public static final String PENDING = "pending";

  /** The bank has been asked. */
  public static final String SENT_FOR_AUTHORIZATION = "sentForAuthorization";

  /** Approved by the bank. */
  public static final String AUTHORIZED = "authorized";

  /** The money is on its way to the merchant. */
  public static final String SENT_FOR_SETTLEMENT = "sentForSettlement";

  /** The money has reached Worldpay; told in certain set-ups only. */
  public static final String SETTLED = "settled";

  /** The money did not come after all. */
  public static final String SETTLEMENT_FAILED = "settlementFailed";

  /** Declined by the bank. */
  public static final String REFUSED = "refused";

  /** The shopper cancelled. */
  public static final String CANCELLED_BY_CUSTOMER = "cancelledByCustomer";

  /** The shopper did nothing until the session ended. */
  public static final String REQUEST_EXPIRED = "requestExpired";

  /** Something failed; the shopper may try again. */
  public static final String ERROR = "error";

  /** A refund was instructed. */
  public static final String SENT_FOR_REFUND = "sentForRefund";

  /** The shopper's bank has the refund; told in certain set-ups only. */
  public static final String REFUNDED = "refunded";

  /** The refund did not reach the shopper, and the merchant has its money back. */
  public static final String REFUND_FAILED = "refundFailed";

  private Event() {}
}
