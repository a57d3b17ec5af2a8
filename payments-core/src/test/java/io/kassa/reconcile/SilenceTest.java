package io.kassa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.testing.LogLines;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final Silence silence = new Silence();

  @Test
  void one_answer_in_a_handful_is_no_silence() {
    var handful = new Handful(3, silence);
    handful.done(Asked.SILENT, NOW);
    handful.done(Asked.ANSWERED, NOW);
    handful.done(Asked.SILENT, NOW);
    assertThat(silence.holds()).isFalse();
  }

  @Test
  void a_handful_that_nobody_was_asked_about_says_nothing() {
    var handful = new Handful(2, silence);
    handful.done(Asked.NOT_ASKED, NOW);
    handful.done(Asked.NOT_ASKED, NOW);
    assertThat(silence.holds()).isFalse();
  }

  @Test
  void a_handful_that_timed_out_is_old_news_once_another_was_answered() {
    var slow = new Handful(1, silence);
    new Handful(1, silence).done(Asked.ANSWERED, NOW);
    slow.done(Asked.SILENT, NOW);
    assertThat(silence.holds()).isFalse();
  }

  @Test
  void silence_and_its_end_are_told_once_each_and_bad_luck_is_not() {
    try (var log = LogLines.of(Silence.class)) {
      unanswered();
      silence.ends(NOW);
      assertThat(log.lines()).isEmpty();
      for (int n = 0; n < 5; n++) {
        unanswered();
      }
      assertThat(log.lines()).hasSize(1).first().asString().startsWith("WARNING");
      silence.ends(NOW.plusSeconds(90));
      silence.ends(NOW.plusSeconds(91));
      assertThat(log.lines()).hasSize(2).last().asString().startsWith("WARNING").contains("90 s");
    }
  }

  private void unanswered() {
    new Handful(1, silence).done(Asked.SILENT, NOW);
  }
}
