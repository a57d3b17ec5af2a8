/** The shopper's deeds: placing an order and starting a payment for it. */
@NullMarked
package io.kassa.checkout;

import org.jspecify.annotations.NullMarked;
