/** The shopper's basket: found through a cookie, changed by plain forms. */
@NullMarked
package io.kassa.web.basket;

import org.jspecify.annotations.NullMarked;
