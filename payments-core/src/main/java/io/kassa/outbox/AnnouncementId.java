package io.kassa.outbox;

import java.util.Optional;
import java.util.UUID;

/**
 * The identity of an announcement. Whoever hears it twice knows by it that it is the same.
 *
 * @param value given by whoever keeps the announcement
 */
public record AnnouncementId(UUID value) {

  /**
   * Reads an identity as addresses carry it.
   *
   * @param text any text
   * @return the identity, or empty if the text is none
   */
  public static Optional<AnnouncementId> parse(String text) {
    try {
      return Optional.of(new AnnouncementId(UUID.fromString(text)));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
