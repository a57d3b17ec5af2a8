/** The journal in the database; append-only. */
@NullMarked
package io.kassa.persistence.ledger;

import org.jspecify.annotations.NullMarked;
