package io.kassa.payment;

import java.time.Instant;

/**
 * The last thing the gateway said about an attempt.
 *
 * @param word its own word
 * @param readAt when we read it (UTC)
 */
public record LastWord(String word, Instant readAt) {}
