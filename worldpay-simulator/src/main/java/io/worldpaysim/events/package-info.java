/** Webhooks: what happens to payments is told to the merchant, signed, until it is acknowledged. */
@NullMarked
package io.worldpaysim.events;

import org.jspecify.annotations.NullMarked;
