package io.kassa.staff;

import java.util.Optional;
import java.util.UUID;

/**
 * A session's identity, which tells nothing and opens nothing.
 *
 * @param value the identity
 */
public record SessionId(UUID value) {

  /**
   * A new identity.
   *
   * @return one that nobody has
   */
  public static SessionId random() {
    return new SessionId(UUID.randomUUID());
  }

  /**
   * Reads an identity.
   *
   * @param text from anybody
   * @return the identity, or empty for anything else
   */
  public static Optional<SessionId> parse(String text) {
    try {
      return Optional.of(new SessionId(UUID.fromString(text)));
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
