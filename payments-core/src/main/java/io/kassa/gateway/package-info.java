/**
 * The border to whoever moves the money: ports in our words, answers as sealed values. "Certainly
 * not done" and "not known" are never merged.
 */
@NullMarked
package io.kassa.gateway;

import org.jspecify.annotations.NullMarked;
