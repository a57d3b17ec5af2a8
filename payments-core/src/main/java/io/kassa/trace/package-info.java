/**
 * What is being done just now, and about which order and payment: carried from thread to thread,
 * told to the log and, if the operator wants it, to a collector of traces. The only package that
 * knows OpenTelemetry; a leaf that everybody may use and that costs nothing where nobody listens.
 * No personal data passes through it.
 */
@NullMarked
package io.kassa.trace;

import org.jspecify.annotations.NullMarked;
