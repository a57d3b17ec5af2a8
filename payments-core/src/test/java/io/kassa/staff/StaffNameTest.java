package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"an", "an@example.com", "O_b.r-1"})
  void our_own_names_are_no_provider_s(String name) {
    assertThat(StaffName.isOurs(name)).isTrue();
    assertThat(new StaffName(name).isProvided()).isFalse();
  }

  @Test
  void nobody_at_a_provider_can_have_the_name_of_an_account_here() {
    var admin = StaffName.providedAs("admin").orElseThrow();

    assertThat(admin.value()).isEqualTo("openid:admin");
    assertThat(admin.isProvided()).isTrue();
    assertThat(StaffName.fits("openid:admin")).isTrue();
    assertThat(StaffName.isOurs("openid:admin")).isFalse();
    assertThatThrownBy(() -> StaffAccount.opened(admin, "", Role.VIEWER, Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "a:b", "é", "line\nbreak", "<b>"})
  void what_is_no_name_stays_none_behind_the_prefix(String theirs) {
    assertThat(StaffName.providedAs(theirs)).isEmpty();
  }

  @Test
  void a_provided_name_is_no_longer_than_any_other() {
    assertThat(StaffName.providedAs("x".repeat(57)).orElseThrow().value()).hasSize(64);
    assertThat(StaffName.providedAs("x".repeat(58))).isEmpty();
  }

  @Test
  void a_claimed_role_belongs_to_a_provider_s_person_only() {
    var an = new StaffName("an");

    assertThatThrownBy(
            () -> StaffSession.vouchedFor(an, Role.CLERK, Instant.EPOCH, "", "", Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobody_has_proved_in_the_future_who_they_are() {
    var now = Instant.parse("2026-11-23T10:00:00Z");
    var eva = StaffName.providedAs("eva").orElseThrow();
    var session = StaffSession.vouchedFor(eva, Role.CLERK, now.plusSeconds(9), "", "", now);

    assertThat(session.confirmedAt()).isEqualTo(now);
  }
}
