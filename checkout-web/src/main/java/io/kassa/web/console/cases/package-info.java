/**
 * Cases as staff see them: what does not fit, explained in words for whoever stands in the shop,
 * with the facts of both sides, and what may be done about it.
 */
@NullMarked
package io.kassa.web.console.cases;

import org.jspecify.annotations.NullMarked;
