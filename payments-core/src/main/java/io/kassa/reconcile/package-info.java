/**
 * The messengers that carry the gateway's word to the ledger by one path: the return, the sweeper,
 * the operator, and by notifications, which are logged first.
 */
@NullMarked
package io.kassa.reconcile;

import org.jspecify.annotations.NullMarked;
