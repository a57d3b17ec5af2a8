package io.kassa.gateway.worldpay;

import java.time.Duration;

/**
 * How long one kind of call may take and how many may run.
 *
 * @param connect the longest for a connection to stand, TLS included
 * @param read the longest silence while an answer is awaited or read
 * @param overall the longest for the whole call; a drip of single bytes ends here
 * @param pool how many connections are kept
 */
record CallLimits(Duration connect, Duration read, Duration overall, int pool) {}
