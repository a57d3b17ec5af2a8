/** What anyone may look at: the articles, their pictures, what the law wants to be said. */
@NullMarked
package io.kassa.web.storefront;

import org.jspecify.annotations.NullMarked;
