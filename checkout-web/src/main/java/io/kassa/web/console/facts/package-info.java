/**
 * What is known, one fact each, as several pages of the console tell it. What they say are keys of
 * the console's texts, so that every language tells the same.
 */
@NullMarked
package io.kassa.web.console.facts;

import org.jspecify.annotations.NullMarked;
