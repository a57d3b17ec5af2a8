/**
 * Payment attempts in the database: compare-and-set writes, claims, and one current attempt per
 * order.
 */
@NullMarked
package io.kassa.persistence.payment;

import org.jspecify.annotations.NullMarked;
