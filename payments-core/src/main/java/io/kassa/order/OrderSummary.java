package io.kassa.order;

import io.kassa.money.Money;
import java.time.Instant;

/**
 * One row of a list of orders.
 *
 * @param number the order's number
 * @param placedAt when it was placed (UTC)
 * @param customer who ordered
 * @param total what is owed, including VAT
 * @param status what its payments amount to
 * @param delivery its way of delivery
 * @param language the language it was placed in
 */
public record OrderSummary(
    OrderNumber number,
    Instant placedAt,
    Customer customer,
    Money total,
    OrderStatus status,
    DeliveryCode delivery,
    Language language) {}
