/** Notes on orders, in the database. */
@NullMarked
package io.kassa.persistence.note;

import org.jspecify.annotations.NullMarked;
