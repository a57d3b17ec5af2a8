/** What the server says about its database when it is asked how it is. */
@NullMarked
package io.kassa.persistence.health;

import org.jspecify.annotations.NullMarked;
