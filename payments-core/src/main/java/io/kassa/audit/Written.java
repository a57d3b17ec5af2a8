package io.kassa.audit;

import io.kassa.staff.AuditEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An entry of the record as it stands there. Its action is a word: the vocabulary grows with the
 * program, and an older program must be able to read, and to verify, what a newer one wrote.
 *
 * @param at when (UTC), to the microsecond, as databases keep it
 * @param who the name used
 * @param from the network address it came from
 * @param action what, as the name of an {@link io.kassa.staff.AuditAction}
 * @param subject on what
 * @param before what stood there before, where something was changed
 * @param after what stands there now, where something was changed
 */
public record Written(
    Instant at,
    String who,
    String from,
    String action,
    String subject,
    Optional<String> before,
    Optional<String> after) {

  /** Cuts the time to what is kept. */
  public Written {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * An entry as it will stand.
   *
   * @param entry the entry
   * @return what is written
   */
  public static Written of(AuditEntry entry) {
    return new Written(
        entry.at(),
        entry.who(),
        entry.from(),
        entry.action().name(),
        entry.subject(),
        entry.before(),
        entry.after());
  }
}
