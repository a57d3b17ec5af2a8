package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.OrderCursor;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-22T10:15:30.123456Z", "2026-11-22T10:15:30Z", "1970-01-01T00:00:00Z"})
  void a_cursor_survives_the_address_bar(String time) {
    var cursor = new OrderCursor(Instant.parse(time), "KM4T-9XQA");

    assertThat(CursorText.read(CursorText.of(cursor))).contains(cursor);
  }

  @Test
  void a_cursor_can_be_read_by_a_person() {
    var cursor = new OrderCursor(Instant.parse("2026-11-22T10:15:30.5Z"), "KM4T-9XQA");

    assertThat(CursorText.of(cursor)).isEqualTo("2026-11-22T10:15:30.500Z~KM4T-9XQA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "KM4T-9XQA",
        "2026-11-22T10:15:30Z",
        "2026-11-22T10:15:30Z~",
        "2026-11-22T10:15:30Z~' or 1=1",
        "yesterday~KM4T-9XQA",
        "+1000000000-12-31T23:59:59Z~KM4T-9XQA",
        "-1000000000-01-01T00:00:00Z~KM4T-9XQA"
      })
  void anything_else_is_no_cursor(String garbage) {
    assertThat(CursorText.read(garbage)).isEmpty();
  }
}
