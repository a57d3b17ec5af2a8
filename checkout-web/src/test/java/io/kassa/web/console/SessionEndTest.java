package io.kassa.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.web.console.access.StayResource;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.view.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionEndTest {

  private static final Instant BEGUN = Instant.parse("2026-11-22T08:00:00Z");

  private final Desk desk = Desk.ofAn();

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_page_says_until_when_one_is_signed_in_and_has_a_warning_ready(Language language) {
    assertThat(page(BEGUN, language))
        .contains("09:30", "class=\"session-warning no-print\"", "href=\"/console/stay\"")
        .contains("target=\"_blank\"")
        .doesNotContain("session-last", "console.s");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_the_last_half_hour_of_a_working_day_the_page_says_so_at_its_top(Language language) {
    assertThat(page(BEGUN.plus(Duration.ofMinutes(700)), language))
        .contains("21:00", "session-last")
        .doesNotContain("session-warning", "console.s");
  }

  @Test
  void before_signing_in_nothing_ends() {
    assertThat(Rendered.html(Desk.ofNobody().console.page("stay"), Language.EN))
        .doesNotContain("session-");
  }

  /** WCAG 2.2.1: warned before, with time to answer; the bar is hidden for all but two minutes. */
  @Test
  void the_warning_shows_itself_two_minutes_before_the_end() throws IOException {
    var seconds = StaffSession.IDLE.minusMinutes(2).toSeconds();

    assertThat(Files.readString(Path.of("src/main/resources/assets/shop.css")))
        .contains("animation: session-ends 0s " + seconds + "s forwards")
        .contains("@keyframes session-ends { to { visibility: visible; } }");
  }

  private String page(Instant seen, Language language) {
    var session =
        StaffSession.begun(
                new StaffName("an"), StaffSession.Stage.OPEN, "192.0.2.1", "a browser", BEGUN)
            .seen(seen);
    var visitor = new Visitor(Optional.of("an"), Optional.of(Role.CLERK), "", Optional.of(session));
    var console = new ConsolePage(visitor, desk.stage.cases);
    return Rendered.html(new StayResource(console).stay(), language);
  }
}
