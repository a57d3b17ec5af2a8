/** Two real databases, and a stand-in for the container's transactions. */
@NullMarked
package io.kassa.persistence.testing;

import org.jspecify.annotations.NullMarked;
