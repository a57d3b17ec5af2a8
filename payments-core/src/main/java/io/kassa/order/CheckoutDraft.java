package io.kassa.order;

import java.util.Optional;

/**
 * The checkout form's good answers, kept with the basket until the order is placed.
 *
 * @param customer who orders
 * @param delivery the chosen way of delivery
 * @param address where to; empty for pick-up
 */
public record CheckoutDraft(Customer customer, DeliveryCode delivery, Optional<Address> address) {}
