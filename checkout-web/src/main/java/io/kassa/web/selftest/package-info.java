/**
 * The shop's test of itself: small checks that touch nothing, each telling what it found and what a
 * person can do about it. What cannot be told without a payment is said to be so, not guessed.
 */
@NullMarked
package io.kassa.web.selftest;

import org.jspecify.annotations.NullMarked;
