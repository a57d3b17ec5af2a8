/** What the server says about itself to whoever sends it shoppers. */
@NullMarked
package io.kassa.web.health;

import org.jspecify.annotations.NullMarked;
