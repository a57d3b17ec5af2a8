/**
 * What a journey plays on: the packaged server as a process of its own, a database, and a stand-in
 * Worldpay. Everything is told to the server by environment variables, as it is in a real shop.
 */
@NullMarked
package io.kassa.journey.stage;

import org.jspecify.annotations.NullMarked;
