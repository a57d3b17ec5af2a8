/**
 * What shoppers and staff live through, in a real browser, against the packaged server. A journey
 * asks three witnesses: the page, the console, and the stand-in Worldpay's own ledger.
 */
@NullMarked
package io.kassa.journey;

import org.jspecify.annotations.NullMarked;
