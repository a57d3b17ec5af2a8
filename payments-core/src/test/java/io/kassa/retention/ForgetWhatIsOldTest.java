package io.kassa.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.InMemoryAuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgetWhatIsOldTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Optional<Duration> NEVER = Optional.empty();

  private final InMemoryAuditTrail record = new InMemoryAuditTrail();
  private final FullAttic attic = new FullAttic();

  /** Has more old things than fit into one handful, and writes down what it is asked for. */
  private static final class FullAttic implements Attic {

    final List<String> asked = new ArrayList<>();
    int left;

    @Override
    public int forget(Keepsake what, Instant before, int most) {
      asked.add(what + " " + before);
      return gone(most);
    }

    @Override
    public int forgetRecord(long upTo, int most) {
      asked.add("record " + upTo);
      return gone(most);
    }

    private int gone(int most) {
      int gone = Math.min(left, most);
      left -= gone;
      return gone;
    }
  }

  @Test
  void what_has_no_time_is_kept_for_ever() {
    round(new KeepingTimes(NEVER, NEVER, NEVER, NEVER));
    assertThat(attic.asked).isEmpty();
  }

  @Test
  void each_kind_goes_after_its_own_time() {
    round(new KeepingTimes(days(30), days(400), days(3650), NEVER));
    assertThat(attic.asked)
        .containsExactly(
            "BASKETS 2026-10-24T12:00:00Z",
            "NOTIFICATIONS 2025-10-19T12:00:00Z",
            "JOURNAL 2016-11-25T12:00:00Z");
  }

  @Test
  void it_goes_in_handfuls_until_nothing_old_is_left() {
    attic.left = 2 * ForgetWhatIsOld.HANDFUL + 1;
    round(new KeepingTimes(days(30), NEVER, NEVER, NEVER));
    assertThat(attic.asked).hasSize(3);
    assertThat(attic.left).isZero();
  }

  @Test
  void a_round_ends_also_where_very_much_is_old() {
    attic.left = Integer.MAX_VALUE;
    round(new KeepingTimes(days(30), NEVER, NEVER, NEVER));
    assertThat(attic.asked).hasSize(200);
  }

  @Test
  void the_record_begins_later_and_then_its_entries_go() {
    written(NOW.minus(Duration.ofDays(500)));
    written(NOW.minus(Duration.ofDays(401)));
    written(NOW.minus(Duration.ofDays(399)));
    var times = new KeepingTimes(NEVER, NEVER, NEVER, days(400));

    round(times);
    assertThat(record.start().number()).isEqualTo(2);
    assertThat(attic.asked).containsExactly("record 2");

    round(times);
    assertThat(attic.asked).as("what was left over").containsExactly("record 2", "record 2");
    assertThat(record.end().number()).as("and no second entry says so").isEqualTo(4);
  }

  @Test
  void a_record_without_old_entries_is_left_alone() {
    written(NOW);
    round(new KeepingTimes(NEVER, NEVER, NEVER, days(400)));
    assertThat(attic.asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,400,400,400", "30,199,400,400", "30,400,199,400", "30,400,400,199"})
  void a_time_that_is_too_short_to_be_meant_is_refused(
      int baskets, int notifications, int journal, int kept) {
    assertThatThrownBy(
            () -> new KeepingTimes(days(baskets), days(notifications), days(journal), days(kept)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.keep.");
  }

  private void written(Instant at) {
    record.append(new AuditEntry(at, "an", "::1", AuditAction.VIEWED_ORDER, "s"));
  }

  private void round(KeepingTimes times) {
    new ForgetWhatIsOld(times, attic, record, Clock.fixed(NOW, ZoneOffset.UTC)).round();
  }

  private static Optional<Duration> days(int days) {
    return Optional.of(Duration.ofDays(days));
  }
}
