/**
 * What a shopper buys: catalogue, basket, order with its lines, VAT and delivery. Immutable values
 * and the ports that keep them; nothing here knows that payments exist.
 */
@NullMarked
package io.kassa.order;

import org.jspecify.annotations.NullMarked;
