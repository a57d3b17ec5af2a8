package io.kassa.gateway.worldpay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.Reading;
import io.kassa.gateway.Reading.Hint;
import io.kassa.gateway.Reading.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class DirtyEventsTest {

  private static final String REFERENCE = Rehearsal.REFERENCE;
  private static final String APPROVED = AnEvent.of("authorized", REFERENCE, 2_195);

  private final WorldpayNotifications reader =
      new WorldpayNotifications(
          Rehearsal.at("https://try.access.worldpay.com").settings(),
          WorldpayWatch.with(Rehearsal.CLOCK));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "7",
        "\"authorized\"",
        "[]",
        "{}",
        "{\"eventDetails\":null}",
        "{\"eventDetails\":{}}",
        "{\"eventDetails\":[]}",
        "{\"eventDetails\":\"authorized\"}",
        "{\"eventDetails\":{\"type\":null}}",
        "{\"eventDetails\":{\"type\":\" \"}}",
        "{\"eventDetails\":{\"type\":{}}}",
        "{\"eventDetails\":{\"type\":[\"authorized\"]}}",
        "{\"eventId\":{\"a\":1},\"eventDetails\":{\"type\":\"authorized\"}}",
        "{\"eventDetails\":{\"type\":\"authorized\",\"amount\":5}}",
        "<html>"
      })
  void what_does_not_say_what_happened_is_refused(String body) {
    assertThat(read(body)).isInstanceOf(Refused.class);
  }

  @Test
  void a_batch_of_events_is_refused() {
    assertThat(read("[" + APPROVED + "," + APPROVED + "]")).isInstanceOf(Refused.class);
    assertThat(read(APPROVED + APPROVED)).isInstanceOf(Refused.class);
    assertThat(read(APPROVED + "\n" + APPROVED)).isInstanceOf(Refused.class);
  }

  @Test
  void a_body_cut_anywhere_is_refused_and_never_waited_for() {
    for (int end = 0; end < APPROVED.length(); end++) {
      assertThat(read(APPROVED.substring(0, end))).as("cut at %d", end).isInstanceOf(Refused.class);
    }
  }

  @Test
  void nesting_without_end_is_refused_in_no_time() {
    for (var open : new String[] {"[", "{\"a\":"}) {
      var deep = "{\"x\":" + open.repeat(10_000);
      assertThat(read(deep)).isInstanceOf(Refused.class);
      var closed = deep + (open.equals("[") ? "]" : "1}").repeat(1) + "}";
      assertThat(read(closed)).isInstanceOf(Refused.class);
    }
    var start = System.nanoTime();
    read("{\"x\":" + "[".repeat(30_000) + "]".repeat(30_000) + "," + APPROVED.substring(1));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void of_a_part_that_is_there_twice_the_last_counts_as_in_answers() {
    var body = APPROVED.replace("\"type\"", "\"type\":\"settled\",\"type\"");
    assertThat(event(body).type()).isEqualTo("authorized");
  }

  @Test
  void a_byte_order_mark_and_unknown_parts_are_passed_over() {
    assertThat(event("\uFEFF" + APPROVED)).isEqualTo(event(APPROVED));
    assertThat(reader.recall("\uFEFF" + APPROVED)).isEqualTo(event(APPROVED));
    assertThat(event("\r\n {\"new\":[{\"x\":[null]}]," + APPROVED.substring(1)))
        .isEqualTo(event(APPROVED));
  }

  @Test
  void only_utf_8_is_read() {
    var accented = AnEvent.with("authorized", REFERENCE, "\"note\":\"é\",");
    assertThat(reader.read(accented.getBytes(UTF_8), "")).isInstanceOf(Hint.class);
    for (var charset :
        new Charset[] {
          StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE
        }) {
      assertThat(reader.read(accented.getBytes(charset), "")).isInstanceOf(Refused.class);
    }
    assertThat(read(APPROVED.replace("25001", "25\u0000001"))).isInstanceOf(Refused.class);
    assertThat(read(APPROVED + "\u0000")).isInstanceOf(Refused.class);
  }

  @Test
  void what_was_never_read_cannot_be_read_again() {
    assertThatThrownBy(() -> reader.recall("[]")).isInstanceOf(IllegalArgumentException.class);
  }

  private GatewayEvent event(String body) {
    return ((Hint) read(body)).event();
  }

  private Reading read(String body) {
    return reader.read(body.getBytes(UTF_8), "");
  }
}
