/** Shoppers without a browser: plain requests, for proofs that need hundreds of them. */
@NullMarked
package io.kassa.journey.plain;

import org.jspecify.annotations.NullMarked;
