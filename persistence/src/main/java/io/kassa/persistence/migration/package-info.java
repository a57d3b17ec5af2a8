/** Brings the database's schema up to date before anybody uses it. */
@NullMarked
package io.kassa.persistence.migration;

import org.jspecify.annotations.NullMarked;
