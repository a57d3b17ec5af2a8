package io.kassa.checkout;

import io.kassa.money.Money;
import io.kassa.order.Terms;

/**
 * What the page with the order button said to the shopper.
 *
 * @param total the total that was shown beside the button
 * @param button the words on the button
 * @param terms the terms that were linked beside it
 */
public record Agreement(Money total, String button, Terms terms) {}
