/** How long the parts of the shop live. */
@NullMarked
package io.kassa.bean;

import org.jspecify.annotations.NullMarked;
