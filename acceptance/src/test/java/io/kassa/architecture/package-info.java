/**
 * What must hold of the sources as a whole and no compiler checks: the arrows between packages, who
 * may write what, and the words the house does not use. Each rule says its reason.
 */
@NullMarked
package io.kassa.architecture;

import org.jspecify.annotations.NullMarked;
