/**
 * The staff console: its beginning. {@code access} decides who may use it, {@code orders} shows
 * orders, {@code record} keeps and shows what staff did.
 */
@NullMarked
package io.kassa.web.console;

import org.jspecify.annotations.NullMarked;
