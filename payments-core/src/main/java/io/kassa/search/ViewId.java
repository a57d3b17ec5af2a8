package io.kassa.search;

import java.util.Optional;
import java.util.UUID;

/**
 * The identity of a saved view.
 *
 * @param value the identity
 */
public record ViewId(UUID value) {

  /**
   * Reads an identity.
   *
   * @param text what came with a request
   * @return the identity, or empty if the text is none
   */
  public static Optional<ViewId> parse(String text) {
    try {
      return Optional.of(new ViewId(UUID.fromString(text)));
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
