package io.kassa.refund;

import io.kassa.payment.PaymentId;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * The identity of one refund, ours alone; the gateway never sees it.
 *
 * @param value a UUID of version 7, so that young rows lie together in the index
 */
public record RefundId(UUID value) {

  /**
   * A new identity.
   *
   * @param now the present time
   * @param random a source of randomness
   * @return an identity nobody has
   */
  public static RefundId next(Instant now, Random random) {
    return new RefundId(PaymentId.next(now, random).value());
  }

  /**
   * Reads an identity as addresses and forms carry it.
   *
   * @param text any text
   * @return the identity, or empty if the text is none
   */
  public static Optional<RefundId> parse(String text) {
    try {
      return Optional.of(new RefundId(UUID.fromString(text)));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
