package io.kassa.staff;

import java.util.Optional;
import java.util.UUID;

/**
 * An invitation's identity, which tells nothing and opens nothing.
 *
 * @param value the identity
 */
public record InvitationId(UUID value) {

  /**
   * A new identity.
   *
   * @return one that nobody has
   */
  public static InvitationId random() {
    return new InvitationId(UUID.randomUUID());
  }

  /**
   * Reads an identity.
   *
   * @param text from anybody
   * @return the identity, or empty for anything else
   */
  public static Optional<InvitationId> parse(String text) {
    try {
      return Optional.of(new InvitationId(UUID.fromString(text)));
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
