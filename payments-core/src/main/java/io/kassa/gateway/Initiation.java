package io.kassa.gateway;

import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;

/** What became of asking for a payment page. */
public sealed interface Initiation {

  /**
   * The page is open.
   *
   * @param page where the shopper pays
   * @param handle how to ask about it later
   */
  record Redirect(GatewayLink page, GatewayHandle handle) implements Initiation {}

  /**
   * The gateway understood and refused: certainly no payment.
   *
   * @param word its word for the reason
   */
  record Declined(String word) implements Initiation {}

  /**
   * The gateway certainly never got the request.
   *
   * @param why what kept us from sending it
   */
  record Unreachable(String why) implements Initiation {}

  /**
   * The request was perhaps received; no usable answer came.
   *
   * @param why what happened
   */
  record InDoubt(String why) implements Initiation {}
}
