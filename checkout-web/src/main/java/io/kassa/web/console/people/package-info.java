/** The accounts of those who work here, for whoever looks after them, and the way in for guests. */
@NullMarked
package io.kassa.web.console.people;

import org.jspecify.annotations.NullMarked;
