/** The page on which staff see how the shop itself is. */
@NullMarked
package io.kassa.web.console.selftest;

import org.jspecify.annotations.NullMarked;
