/** Deletes what is old, as the role that owns the tables. */
@NullMarked
package io.kassa.persistence.retention;

import org.jspecify.annotations.NullMarked;
