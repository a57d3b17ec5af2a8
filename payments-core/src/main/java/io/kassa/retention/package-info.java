/** What the shop forgets by itself, and when. */
@NullMarked
package io.kassa.retention;

import org.jspecify.annotations.NullMarked;
