/**
 * What the world is told when an order is paid: written in the ledger's transaction, delivered at
 * least once afterwards.
 */
@NullMarked
package io.kassa.outbox;

import org.jspecify.annotations.NullMarked;
