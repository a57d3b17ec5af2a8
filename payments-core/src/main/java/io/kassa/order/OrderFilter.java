package io.kassa.order;

import java.util.Optional;

/**
 * What the console's list shows.
 *
 * @param status only this status
 * @param text only orders whose number, e-mail address (whole, any case), or gateway reference (the
 *     transaction reference or the gateway's payment id) is this text
 */
public record OrderFilter(Optional<OrderStatus> status, Optional<String> text) {

  /** Shows everything. */
  public static final OrderFilter ALL = new OrderFilter(Optional.empty(), Optional.empty());
}
