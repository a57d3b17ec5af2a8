/** What Worldpay has sent and nobody here can match to a payment. */
@NullMarked
package io.kassa.web.console.notices;

import org.jspecify.annotations.NullMarked;
