package io.kassa.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the record, newest first: a page begins after it.
 *
 * @param at the time of the last entry before the place
 * @param id that entry's identity
 */
public record AuditCursor(Instant at, UUID id) {

  /** The very beginning: before the newest entry. */
  public static final AuditCursor NEWEST =
      new AuditCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

  private static final char BETWEEN = '~';

  /**
   * Reads a place from an address.
   *
   * @param text as {@link #toString} wrote it
   * @return the place, or empty if the text is none
   */
  public static Optional<AuditCursor> read(String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      return Optional.empty();
    }
    try {
      var at = Instant.parse(text.substring(0, between));
      var id = UUID.fromString(text.substring(between + 1));
      return at.isAfter(NEWEST.at()) || at.isBefore(Instant.EPOCH)
          ? Optional.empty()
          : Optional.of(new AuditCursor(at, id));
    } catch (DateTimeException | IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return at.toString() + BETWEEN + id;
  }
}
