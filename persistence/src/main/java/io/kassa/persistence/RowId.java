package io.kassa.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Identities of rows that nobody outside the database names: UUIDs of version 7 (RFC 9562) that
 * sort by time, and within one time by the order in which this server made them. Safe for use by
 * many threads.
 */
public final class RowId {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private static final int MICROS_PER_MILLI = 1000;
  private static final int TIME_SHIFT = 16;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final int COUNTER_SHIFT = 31;
  private static final long RANDOM_MASK = 0x7fffffffL;

  private RowId() {}

  /**
   * The least identity of a millisecond.
   *
   * @param time any time in it
   * @return an identity that is greater than those of all earlier milliseconds and no greater than
   *     those of this one
   */
  public static UUID least(Instant time) {
    return new UUID((time.toEpochMilli() << TIME_SHIFT) | VERSION, VARIANT);
  }

  /**
   * A new identity.
   *
   * @param time what the row's own time is; equal times are told apart by a counter
   * @return an identity nobody has
   */
  public static UUID at(Instant time) {
    long micros = time.get(ChronoField.MICRO_OF_SECOND) % MICROS_PER_MILLI;
    long high = (time.toEpochMilli() << TIME_SHIFT) | VERSION | micros;
    long count = COUNTER.getAndIncrement() & RANDOM_MASK;
    long low = VARIANT | (count << COUNTER_SHIFT) | (RANDOM.nextInt() & RANDOM_MASK);
    return new UUID(high, low);
  }
}
