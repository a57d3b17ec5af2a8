package io.kassa.order;

import io.kassa.money.Money;
import java.time.Instant;

/**
 * One row of the console's list.
 *
 * @param number the order's number
 * @param placedAt when it was placed (UTC)
 * @param customer who ordered
 * @param total what is owed, including VAT
 * @param status what its payments amount to
 */
public record OrderSummary(
    OrderNumber number, Instant placedAt, Customer customer, Money total, OrderStatus status) {}
