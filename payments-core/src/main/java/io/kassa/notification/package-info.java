/** What the gateway posted to us, kept as it came until it has been folded into the ledger. */
@NullMarked
package io.kassa.notification;

import org.jspecify.annotations.NullMarked;
