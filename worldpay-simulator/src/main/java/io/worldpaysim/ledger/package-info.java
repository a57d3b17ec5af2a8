/** What the simulator has accepted: payments, what happened to them, and their refunds. */
@NullMarked
package io.worldpaysim.ledger;

import org.jspecify.annotations.NullMarked;
