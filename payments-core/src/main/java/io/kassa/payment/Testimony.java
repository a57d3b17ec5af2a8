package io.kassa.payment;

import java.time.Instant;

/**
 * A piece of evidence with the gateway's own word for it and the time it was read, so that a person
 * can compare.
 *
 * @param evidence what it means
 * @param word the gateway's word, for people and programs to see; nothing is decided by it
 * @param readAt when we read it (UTC)
 */
public record Testimony(Evidence evidence, String word, Instant readAt) {}
