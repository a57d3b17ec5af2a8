/** The shop owner's file: what is sold, how it is delivered, and who sells it. */
@NullMarked
package io.kassa.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
