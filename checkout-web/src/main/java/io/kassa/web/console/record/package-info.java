/** The record of what staff did: how it is written and where it is read. */
@NullMarked
package io.kassa.web.console.record;

import org.jspecify.annotations.NullMarked;
