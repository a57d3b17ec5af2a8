package io.kassa.order;

import java.util.List;

/**
 * What the shopper had before their eyes when they pressed the order button, beside the order
 * itself: kept with the order, because afterwards nobody could tell. The language and the time are
 * the order's own.
 *
 * @param button the words on the button
 * @param terms the terms that were linked beside it
 * @param deliveries the ways of delivery that were offered, in the shop owner's order
 */
public record Shown(String button, Terms terms, List<OfferedDelivery> deliveries) {

  /** Copies the list. */
  public Shown {
    deliveries = List.copyOf(deliveries);
  }
}
