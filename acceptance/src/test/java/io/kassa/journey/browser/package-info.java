/** A real browser, and people who use it as people do: by what they read on the page. */
@NullMarked
package io.kassa.journey.browser;

import org.jspecify.annotations.NullMarked;
