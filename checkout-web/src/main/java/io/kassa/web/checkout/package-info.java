/**
 * From the basket to the payment page: the form, the check before the button, the button, the way
 * out.
 */
@NullMarked
package io.kassa.web.checkout;

import org.jspecify.annotations.NullMarked;
