package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.StaffSession.Stage;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of sessions promises. */
public interface StaffSessionsContract {

  /** When somebody signs in; to the microsecond. */
  Instant AT = Instant.parse("2026-11-22T10:00:00.000001Z");

  /** Somebody. */
  StaffName AN = new StaffName("an");

  /** Somebody for whom a provider vouches. */
  StaffName EVA = new StaffName("openid:eva@example.com");

  /** The keeper under test, empty at first. */
  StaffSessions staffSessions();

  /** A session of somebody's, kept under a new cookie. */
  default StaffSession open(String who, Instant at, StaffToken cookie) {
    var session = StaffSession.begun(new StaffName(who), Stage.OPEN, "::1", "Firefox ✓", at);
    staffSessions().open(session, cookie.digest());
    return session;
  }

  @Test
  default void a_session_is_found_by_its_cookie_and_by_nothing_else() {
    var cookie = StaffToken.random();
    var session = open("an", AT, cookie);

    assertThat(staffSessions().find(cookie.digest())).contains(session);
    assertThat(staffSessions().find(StaffToken.random().digest())).isEmpty();
  }

  @Test
  default void what_was_seen_and_confirmed_is_kept() {
    var cookie = StaffToken.random();
    var session = open("an", AT, cookie);

    staffSessions().seen(session.id(), AT.plusSeconds(60));
    staffSessions().confirmed(session.id(), AT.plusSeconds(90));

    var kept = staffSessions().find(cookie.digest()).orElseThrow();
    assertThat(kept.lastSeenAt()).isEqualTo(AT.plusSeconds(60));
    assertThat(kept.confirmedAt()).isEqualTo(AT.plusSeconds(90));
  }

  @Test
  default void an_ended_session_opens_nothing_and_only_its_owner_can_end_it() {
    var cookie = StaffToken.random();
    var session = open("an", AT, cookie);

    assertThat(staffSessions().end(session.id(), new StaffName("bo"), AT)).isFalse();
    assertThat(staffSessions().end(session.id(), AN, AT)).isTrue();
    assertThat(staffSessions().end(session.id(), AN, AT)).isFalse();
    assertThat(staffSessions().find(cookie.digest())).isEmpty();
  }

  @Test
  default void all_sessions_of_one_person_end_at_once_but_for_the_one_at_hand() {
    var kept = open("an", AT, StaffToken.random());
    open("an", AT.plusSeconds(1), StaffToken.random());
    var other = open("bo", AT, StaffToken.random());

    assertThat(staffSessions().endAll(AN, Optional.of(kept.id()), AT)).isOne();
    assertThat(staffSessions().of(AN, AT)).containsExactly(kept);
    assertThat(staffSessions().of(new StaffName("bo"), AT)).containsExactly(other);
    assertThat(staffSessions().endAll(AN, Optional.empty(), AT)).isOne();
    assertThat(staffSessions().of(AN, AT)).isEmpty();
  }

  @Test
  default void where_somebody_signed_in_before_is_remembered_even_when_it_is_over() {
    var session = open("an", AT, StaffToken.random());
    staffSessions().end(session.id(), AN, AT);
    var half = StaffSession.begun(AN, Stage.PASSWORD, "::2", "", AT);
    staffSessions().open(half, StaffToken.random().digest());

    assertThat(staffSessions().hasBegunFrom(AN, "::1", AT.minusSeconds(1))).isTrue();
    assertThat(staffSessions().hasBegunFrom(AN, "::1", AT)).isFalse();
    assertThat(staffSessions().hasBegunFrom(AN, "::2", AT.minusSeconds(1))).isFalse();
    assertThat(staffSessions().hasBegunFrom(new StaffName("bo"), "::1", AT.minusSeconds(1)))
        .isFalse();
  }

  @Test
  default void where_somebody_signed_in_is_forgotten_after_a_month() {
    open("an", AT, StaffToken.random());
    open("an", AT.plus(StaffSessions.REMEMBERED), StaffToken.random());
    assertThat(staffSessions().hasBegunFrom(AN, "::1", AT.minusSeconds(1))).isTrue();
    assertThat(staffSessions().hasBegunFrom(AN, "::1", AT.plusSeconds(1))).isTrue();

    staffSessions().endAll(AN, Optional.empty(), AT);
    var elsewhere =
        StaffSession.begun(
            AN, Stage.OPEN, "::2", "", AT.plus(StaffSessions.REMEMBERED).plusSeconds(1));
    staffSessions().open(elsewhere, StaffToken.random().digest());
    assertThat(staffSessions().hasBegunFrom(AN, "::1", AT.minusSeconds(1))).isTrue();
    staffSessions()
        .open(
            StaffSession.begun(
                AN,
                Stage.OPEN,
                "::2",
                "",
                AT.plus(StaffSessions.REMEMBERED.multipliedBy(2)).plusSeconds(1)),
            StaffToken.random().digest());
    assertThat(staffSessions().hasBegunFrom(AN, "::1", AT.minusSeconds(1))).isFalse();
  }

  @Test
  default void whom_a_provider_vouches_for_is_kept_with_the_claimed_role_and_listed() {
    open("an", AT, StaffToken.random());
    var cookie = StaffToken.random();
    var proved = AT.minusSeconds(300);
    var older = StaffSession.vouchedFor(EVA, Role.CLERK, proved, "::3", "", AT.minusSeconds(1));
    var newer = StaffSession.vouchedFor(EVA, Role.MANAGER, Instant.EPOCH, "::3", "", AT);
    var over = StaffSession.vouchedFor(EVA, Role.CLERK, AT, "", "", AT.minus(StaffSession.IDLE));
    staffSessions().open(over, StaffToken.random().digest());
    staffSessions().open(older, cookie.digest());
    staffSessions().open(newer, StaffToken.random().digest());

    assertThat(staffSessions().find(cookie.digest())).contains(older);
    assertThat(staffSessions().vouchedFor(AT)).containsExactly(newer, older);
    assertThat(staffSessions().of(EVA, AT)).containsExactly(newer, older);
    assertThat(staffSessions().endAll(EVA, Optional.empty(), AT)).isEqualTo(3);
    assertThat(staffSessions().vouchedFor(AT)).isEmpty();
  }

  @Test
  default void a_person_is_shown_the_newest_first_and_none_that_is_over_or_not_begun() {
    open("an", AT.minus(StaffSession.IDLE), StaffToken.random());
    var older = open("an", AT.minusSeconds(60), StaffToken.random());
    var newer = open("an", AT, StaffToken.random());
    var half = StaffSession.begun(AN, Stage.PASSWORD, "::1", "", AT);
    staffSessions().open(half, StaffToken.random().digest());

    assertThat(staffSessions().of(AN, AT)).containsExactly(newer, older);
  }
}
