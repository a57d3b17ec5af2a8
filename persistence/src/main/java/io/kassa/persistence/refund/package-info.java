/** Refunds in the database. */
@NullMarked
package io.kassa.persistence.refund;

import org.jspecify.annotations.NullMarked;
