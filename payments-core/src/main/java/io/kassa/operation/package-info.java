/**
 * What an operator wants to know of the house itself: is the sweeper at work, is the schema there.
 */
@NullMarked
package io.kassa.operation;

import org.jspecify.annotations.NullMarked;
