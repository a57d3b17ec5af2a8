/** The log of notifications in the database. */
@NullMarked
package io.kassa.persistence.notification;

import org.jspecify.annotations.NullMarked;
