/** The lists that people keep by name. */
@NullMarked
package io.kassa.persistence.search;

import org.jspecify.annotations.NullMarked;
