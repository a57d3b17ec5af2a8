/** Baskets in the database, one row each. */
@NullMarked
package io.kassa.persistence.basket;

import org.jspecify.annotations.NullMarked;
