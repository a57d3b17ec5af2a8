/** The database's clock, which all servers have in common. */
@NullMarked
package io.kassa.persistence.time;

import org.jspecify.annotations.NullMarked;
