/**
 * The clock that everything else is given, and the work that is done again and again; nothing else
 * in the product asks the machine for the time.
 */
@NullMarked
package io.kassa.time;

import org.jspecify.annotations.NullMarked;
