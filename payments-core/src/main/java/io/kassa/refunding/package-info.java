/** Staff give money back: written down and reserved first, then sent, once, and never repeated. */
@NullMarked
package io.kassa.refunding;

import org.jspecify.annotations.NullMarked;
