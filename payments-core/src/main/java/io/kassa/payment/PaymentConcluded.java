package io.kassa.payment;

import io.kassa.order.OrderNumber;
import java.time.Instant;

/**
 * An order is paid: told to the world once for each order, however many of its attempts succeed.
 *
 * @param order the order
 * @param payment the attempt that paid it
 * @param at when the ledger came to know (UTC)
 */
public record PaymentConcluded(OrderNumber order, PaymentId payment, Instant at) {}
