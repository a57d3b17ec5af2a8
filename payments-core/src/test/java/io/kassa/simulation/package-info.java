/**
 * The whole core on a small stage of the world: two servers that crash, shoppers who do what
 * shoppers do, a gateway that lies and forgets, messengers that come late, twice or never. Every
 * choice follows from one seed, so what went wrong once goes wrong again.
 */
@NullMarked
package io.kassa.simulation;

import org.jspecify.annotations.NullMarked;
