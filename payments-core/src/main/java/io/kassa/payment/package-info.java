/**
 * One payment is one attempt to pay an order. States, evidence and the one pure rule that turns the
 * second into the first. No technology, no vendor word.
 */
@NullMarked
package io.kassa.payment;

import org.jspecify.annotations.NullMarked;
