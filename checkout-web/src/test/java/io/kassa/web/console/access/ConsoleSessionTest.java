package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsoleSessionTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final FakeRequest browser = FakeRequest.of("GET", "/console/orders", "");

  @Test
  void nobody_is_signed_in_without_a_session() {
    assertThat(ConsoleSession.of(browser.request(), NOW)).isEmpty();
  }

  @Test
  void a_session_lasts_a_working_day_and_no_longer() {
    ConsoleSession.open(browser.request(), "an", NOW);

    var almost = NOW.plus(ConsoleSession.LONGEST).minus(Duration.ofNanos(1));
    assertThat(ConsoleSession.of(browser.request(), almost).map(ConsoleSession::name))
        .contains("an");
    assertThat(ConsoleSession.of(browser.request(), NOW.plus(ConsoleSession.LONGEST))).isEmpty();
  }

  @Test
  void a_session_that_somebody_planted_before_gets_a_new_identity() {
    browser.request().getSession(true);

    ConsoleSession.open(browser.request(), "an", NOW);

    assertThat(browser.identities).isOne();
  }

  @Test
  void after_signing_out_the_old_cookie_opens_nothing() {
    ConsoleSession.open(browser.request(), "an", NOW);

    ConsoleSession.close(browser.request());

    assertThat(ConsoleSession.of(browser.request(), NOW)).isEmpty();
  }
}
