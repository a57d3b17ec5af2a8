/**
 * The only writer of payment state: loads, judges, compares and sets, keeps the journal, plans the
 * next look.
 */
@NullMarked
package io.kassa.ledger;

import org.jspecify.annotations.NullMarked;
