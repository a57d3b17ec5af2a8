package io.kassa.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What was announced and not delivered yet.
 *
 * @param announcements how many; those that are kept for want of a way out are among them
 * @param oldest since when the oldest waits (UTC), if there is one
 */
public record Waiting(long announcements, Optional<Instant> oldest) {}
