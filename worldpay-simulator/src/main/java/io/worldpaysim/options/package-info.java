/** How a simulator is told to behave, above all where Worldpay's behaviour is not known. */
@NullMarked
package io.worldpaysim.options;

import org.jspecify.annotations.NullMarked;
