/** What an order's unguessable link shows, and what may be done there. */
@NullMarked
package io.kassa.web.confirmation;

import org.jspecify.annotations.NullMarked;
