package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What every record of what staff did promises. */
public interface AuditTrailContract {

  /** When the entries happen; to the microsecond. */
  Instant AT = Instant.parse("2026-11-02T09:00:00.000007Z");

  /** The record under test, empty at first. */
  AuditTrail auditTrail();

  /** An entry on a subject. */
  static AuditEntry entry(Instant at, String subject) {
    return new AuditEntry(at, "admin", "127.0.0.1", AuditAction.VIEWED_ORDER, subject);
  }

  @Test
  default void nothing_was_done_at_first() {
    assertThat(auditTrail().newest(10)).isEmpty();
  }

  @Test
  default void every_action_comes_back_as_it_was_written() {
    var newestFirst = new ArrayList<AuditEntry>();
    for (var action : AuditAction.values()) {
      var at = AT.plusSeconds(newestFirst.size());
      var entry = new AuditEntry(at, "no one's name ✓ " + "w".repeat(300), "::1", action, "");
      auditTrail().append(entry);
      newestFirst.addFirst(entry);
    }
    assertThat(auditTrail().newest(100)).isEqualTo(newestFirst);
  }

  @Test
  default void the_newest_come_first_and_no_more_than_asked_for() {
    for (int second = 0; second < 5; second++) {
      auditTrail().append(entry(AT.plusSeconds(second), "s" + second));
    }
    assertThat(auditTrail().newest(2)).extracting(AuditEntry::subject).containsExactly("s4", "s3");
  }

  @Test
  default void entries_of_the_same_moment_are_told_in_the_order_in_which_they_were_written() {
    for (int n = 0; n < 5; n++) {
      auditTrail().append(entry(AT, "s" + n));
    }
    assertThat(auditTrail().newest(10))
        .extracting(AuditEntry::subject)
        .containsExactly("s4", "s3", "s2", "s1", "s0");
  }
}
