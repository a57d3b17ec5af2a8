/** How long the console's questions take in a large shop; run by hand, not by the build. */
@NullMarked
package io.kassa.persistence.bench;

import org.jspecify.annotations.NullMarked;
