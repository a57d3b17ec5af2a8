/**
 * What staff look for among the orders: what is asked, in which order it is shown, where a page
 * goes on, and the lists that a person keeps by name.
 */
@NullMarked
package io.kassa.search;

import org.jspecify.annotations.NullMarked;
