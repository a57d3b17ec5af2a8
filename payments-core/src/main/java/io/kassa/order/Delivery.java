package io.kassa.order;

import io.kassa.money.Money;
import java.util.Optional;

/**
 * How one order is delivered, as it was sold.
 *
 * @param method the chosen method's code
 * @param title its name in the order's language
 * @param cost what it costs, including VAT
 * @param vat the VAT rate on the cost
 * @param address where to; empty for pick-up
 */
public record Delivery(
    DeliveryCode method, String title, Money cost, VatRate vat, Optional<Address> address) {}
