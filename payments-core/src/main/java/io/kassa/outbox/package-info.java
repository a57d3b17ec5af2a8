/**
 * What the customer is told when an order is paid and when money goes back: written in the ledger's
 * transaction, delivered at least once afterwards, and once more when a person wants it.
 */
@NullMarked
package io.kassa.outbox;

import org.jspecify.annotations.NullMarked;
