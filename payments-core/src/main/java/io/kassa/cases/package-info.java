/**
 * Disagreements that a person must settle: what the ledger saw, how it stands, what may be done.
 */
@NullMarked
package io.kassa.cases;

import org.jspecify.annotations.NullMarked;
