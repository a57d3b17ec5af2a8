/** The page after signing in: the shop in numbers, drawn on the server. */
@NullMarked
package io.kassa.web.console.dashboard;

import org.jspecify.annotations.NullMarked;
