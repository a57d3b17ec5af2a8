/**
 * The shop in numbers: how much was ordered and paid, how long paying takes, why it fails, what is
 * still open. What is asked of the store, and what is made of its answers.
 */
@NullMarked
package io.kassa.figures;

import org.jspecify.annotations.NullMarked;
