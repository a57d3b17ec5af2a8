/** The page on which the shopper approves or refuses the payment, and the way back to the shop. */
@NullMarked
package io.worldpaysim.hosted;

import org.jspecify.annotations.NullMarked;
