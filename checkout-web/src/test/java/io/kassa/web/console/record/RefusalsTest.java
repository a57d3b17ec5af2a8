package io.kassa.web.console.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.web.console.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

  @ParameterizedTest
  @CsvSource({"POST, 422", "POST, 409", "DELETE, 405", "POST, 404", "POST, 400"})
  void a_deed_that_was_not_done_is_a_refusal(String method, int status) {
    assertThat(Refusals.isRefused(method, status)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"GET, 404", "GET, 422", "HEAD, 404", "POST, 303", "POST, 500", "POST, 403"})
  void a_page_a_success_a_fault_and_what_the_role_guard_notes_are_not(String method, int status) {
    assertThat(Refusals.isRefused(method, status)).isFalse();
  }

  @Test
  void the_record_says_what_was_refused_and_with_which_status() {
    var desk = Desk.ofAn();
    Refusals.note(desk.pen, "POST", "/console/cases/1/close", 409);
    assertThat(desk.record())
        .containsExactly("an REFUSED POST /console/cases/1/close 409 192.0.2.1");
  }

  @Test
  void what_opens_an_account_stands_in_no_record() {
    assertThat(Refusals.isNotedHere("/console/people/an/role")).isTrue();
    assertThat(Refusals.isNotedHere("/console/invitation/a-secret")).isFalse();
    assertThat(Refusals.isNotedHere("/console/sign-in/code")).isFalse();
    assertThat(Refusals.isNotedHere("/orders")).isFalse();
  }
}
