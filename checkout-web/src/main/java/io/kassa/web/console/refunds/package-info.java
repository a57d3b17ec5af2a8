/** Giving money back: the planner, the check page, and what a second person decides. */
@NullMarked
package io.kassa.web.console.refunds;

import org.jspecify.annotations.NullMarked;
