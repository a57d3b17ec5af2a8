package io.kassa.order;

/**
 * An order and what its payments amount to.
 *
 * @param order the order, frozen
 * @param status derived by the ledger from all attempts
 */
public record PlacedOrder(Order order, OrderStatus status) {}
