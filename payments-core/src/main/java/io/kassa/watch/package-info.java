/** The shop's state in figures, at {@code /metrics}, for machines that call people. */
@NullMarked
package io.kassa.watch;

import org.jspecify.annotations.NullMarked;
