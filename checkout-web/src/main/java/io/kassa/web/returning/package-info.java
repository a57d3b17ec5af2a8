/** The door through which shoppers come back from the payment page. */
@NullMarked
package io.kassa.web.returning;

import org.jspecify.annotations.NullMarked;
