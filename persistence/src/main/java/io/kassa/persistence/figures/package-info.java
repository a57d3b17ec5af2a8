/** The shop in numbers, counted by the database. */
@NullMarked
package io.kassa.persistence.figures;

import org.jspecify.annotations.NullMarked;
