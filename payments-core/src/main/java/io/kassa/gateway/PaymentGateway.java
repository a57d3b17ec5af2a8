package io.kassa.gateway;

import io.kassa.payment.GatewayHandle;

/**
 * Port: whoever moves the money. Safe for use by many threads. Every method may take as long as its
 * configured limit; none may be called inside a transaction.
 */
public interface PaymentGateway {

  /**
   * Asks once for a payment page; never repeated under the same reference, whatever happens.
   *
   * @param request what to open
   * @return what became of it; never an exception for anything the outside world does
   */
  Initiation initiate(PaymentRequest request);

  /**
   * Asks what became of a payment, for somebody who waits for the answer: what fails quickly may be
   * tried again at once. May be repeated.
   *
   * @param handle what the gateway gave when it was opened
   * @return what it said, or that it said nothing
   */
  Answer query(GatewayHandle handle);

  /**
   * Asks what became of a payment with a single request: whoever minds how often the gateway is
   * asked counts on it. May be repeated. As it stands for gateways that never try again by
   * themselves.
   *
   * @param handle what the gateway gave when it was opened
   * @return what it said, or that it said nothing
   */
  default Answer queryOnce(GatewayHandle handle) {
    return query(handle);
  }

  /**
   * Asks once to give money back, after a look at what the gateway offers for the payment just now;
   * never repeated under the same reference, whatever happens.
   *
   * @param call what to give back
   * @return what became of it; never an exception for anything the outside world does
   */
  RefundOutcome refund(RefundCall call);

  /**
   * Asks whether the gateway is there.
   *
   * @return true if it answered that it is well
   */
  boolean isWell();

  /**
   * What the payment method allows.
   *
   * @return the limits, configured
   */
  PaymentLimits limits();
}
