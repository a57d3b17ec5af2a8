package io.kassa.web.console.facts;

import io.kassa.payment.GatewayHandle;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;

/**
 * One attempt as the page shows it.
 *
 * @param payment the attempt
 */
public record AttemptCard(Payment payment) {

  private static final int SHORT = 18;

  /**
   * What we believe.
   *
   * @return the key of the words for the state, and for the reason if there is no money
   */
  public String state() {
    return payment.state() instanceof PaymentState.Declined(var reason)
        ? "console.reason." + reason
        : "console.state." + payment.state().name();
  }

  /**
   * The tone in which the state is shown.
   *
   * @return the name of the tone: good, bad or wait
   */
  public String tone() {
    return switch (payment.state()) {
      case PaymentState.Opening o -> "wait";
      case PaymentState.AwaitingShopper a -> "wait";
      case PaymentState.Authorised a -> "wait";
      case PaymentState.Declined d -> "bad";
      case PaymentState.Paid p -> "good";
    };
  }

  /**
   * The gateway's own name for the payment.
   *
   * @return all of it, up to a thousand characters; empty if the gateway gave none
   */
  public String gatewayId() {
    return payment.handle().map(GatewayHandle::paymentId).orElse("");
  }

  /**
   * The beginning of a long name, to recognise it by.
   *
   * @return the whole name if it is short
   */
  public String shortGatewayId() {
    var whole = gatewayId();
    return whole.length() <= SHORT ? whole : whole.substring(0, SHORT) + "…";
  }
}
