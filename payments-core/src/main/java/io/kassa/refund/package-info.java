/**
 * Money given back: what is asked for, what is believed of it, and the rules and limits. A ledger
 * of our own, kept by our own reference, because the gateway tells one last event only and cannot
 * tell two refunds apart.
 */
@NullMarked
package io.kassa.refund;

import org.jspecify.annotations.NullMarked;
