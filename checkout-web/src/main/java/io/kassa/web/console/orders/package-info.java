/**
 * Orders as staff see them. The address of the list holds the whole filter, the search term
 * included, so that it can be bookmarked and sent to a colleague. A term may be an e-mail address;
 * that is accepted because the address goes nowhere else: no access log is written, pages are never
 * stored, the referrer stays on our own origin, and there is nothing of a third party on any page.
 */
@NullMarked
package io.kassa.web.console.orders;

import org.jspecify.annotations.NullMarked;
