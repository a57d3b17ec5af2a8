package io.kassa.gateway.worldpay.wire;

/**
 * The body of {@code POST /apmPayments} for Bancontact (contract section 1.2). It holds personal
 * data and secret addresses: {@link #toString()} shows the reference only.
 *
 * @param transactionReference the attempt's unique reference
 * @param orderReference the order's number
 * @param merchant who is paid
 * @param instruction what to do
 */
public record CreateRequest(
    String transactionReference,
    String orderReference,
    Merchant merchant,
    Instruction instruction) {

  @Override
  public String toString() {
    return "CreateRequest[" + transactionReference + "]";
  }
}
