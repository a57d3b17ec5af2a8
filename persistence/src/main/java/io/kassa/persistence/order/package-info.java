/** Orders in the database: rows, their mapping, and the adapters of the core's order ports. */
@NullMarked
package io.kassa.persistence.order;

import org.jspecify.annotations.NullMarked;
