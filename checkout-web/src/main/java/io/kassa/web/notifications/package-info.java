/** The door through which the gateway's notifications come in. */
@NullMarked
package io.kassa.web.notifications;

import org.jspecify.annotations.NullMarked;
