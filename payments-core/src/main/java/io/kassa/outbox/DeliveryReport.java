package io.kassa.outbox;

/** What became of a delivery. */
public sealed interface DeliveryReport {

  /** The other side has taken it over. */
  record Delivered() implements DeliveryReport {}

  /**
   * There is no way out, so nothing was tried.
   *
   * @param why what is missing, for staff
   */
  record Kept(String why) implements DeliveryReport {}

  /**
   * It did not get through, or nobody knows whether it did.
   *
   * @param why what happened, for staff and for the log: one line without personal data
   */
  record Failed(String why) implements DeliveryReport {}
}
