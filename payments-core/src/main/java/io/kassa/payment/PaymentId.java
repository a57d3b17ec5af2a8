package io.kassa.payment;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * The identity of one payment attempt, ours alone; no outsider ever sees it.
 *
 * @param value a UUID of version 7 (RFC 9562), so that young rows lie together in the index
 */
public record PaymentId(UUID value) {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final long VARIANT_MASK = 0x3fffffffffffffffL;
  private static final int RANDOM_A_MASK = 0xfff;
  private static final int TIME_SHIFT = 16;

  /**
   * A new identity.
   *
   * @param now the present time
   * @param random a source of randomness
   * @return an identity nobody has
   */
  public static PaymentId next(Instant now, Random random) {
    long high = (now.toEpochMilli() << TIME_SHIFT) | VERSION_7 | (random.nextInt() & RANDOM_A_MASK);
    long low = (random.nextLong() & VARIANT_MASK) | VARIANT;
    return new PaymentId(new UUID(high, low));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
