/**
 * Records that mirror Worldpay's JSON (contract sections 1, 2 and 3) and nothing else. What we send
 * is complete and closed, because an element that Worldpay does not know is an error. Of what we
 * read only the parts we use are named, all of them optional; everything else is passed over.
 */
@NullMarked
package io.kassa.gateway.worldpay.wire;

import org.jspecify.annotations.NullMarked;
