/** A person's own account: password, second factor, sessions. */
@NullMarked
package io.kassa.web.console.me;

import org.jspecify.annotations.NullMarked;
