/** What is to be told, in the database. */
@NullMarked
package io.kassa.persistence.outbox;

import org.jspecify.annotations.NullMarked;
