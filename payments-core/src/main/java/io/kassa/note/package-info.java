/** What staff write about an order for each other; it can be added to and nothing else. */
@NullMarked
package io.kassa.note;

import org.jspecify.annotations.NullMarked;
