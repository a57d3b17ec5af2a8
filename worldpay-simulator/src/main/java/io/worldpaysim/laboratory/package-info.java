/** Faults on request: what goes wrong with the next answer, or with all of them. */
@NullMarked
package io.worldpaysim.laboratory;

import org.jspecify.annotations.NullMarked;
