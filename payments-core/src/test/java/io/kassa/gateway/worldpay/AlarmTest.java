package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlarmTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-02T10:00:00Z"));
  private final Alarm alarm = new Alarm(now::get);
  private final List<LogRecord> lines = new ArrayList<>();
  private final Logger logger = Logger.getLogger(Alarm.class.getName());
  private final Handler handler = new Listening(lines);

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(handler);
  }

  @Test
  void one_cause_makes_one_line_a_minute() {
    alarm.raise("credentials", "first");
    alarm.raise("credentials", "second");
    pass(59);
    alarm.raise("credentials", "third");
    pass(1);
    alarm.raise("credentials", "fourth");
    assertThat(lines).extracting(LogRecord::getMessage).containsExactly("first", "fourth");
    assertThat(lines).extracting(LogRecord::getLevel).containsOnly(Level.SEVERE);
  }

  @Test
  void another_cause_is_not_kept_back() {
    alarm.raise("credentials", "first");
    alarm.raise("entity", "second");
    assertThat(lines).extracting(LogRecord::getMessage).containsExactly("first", "second");
  }

  private void pass(int seconds) {
    now.set(now.get().plusSeconds(seconds));
  }
}
