/** What tests of several packages need. */
@NullMarked
package io.kassa.testing;

import org.jspecify.annotations.NullMarked;
