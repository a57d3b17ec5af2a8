/** The shop's public contract for programs, as a program uses it. */
@NullMarked
package io.kassa.journey.api;

import org.jspecify.annotations.NullMarked;
