/** The people who run the shop: their accounts and the record of what they did. */
@NullMarked
package io.kassa.staff;

import org.jspecify.annotations.NullMarked;
