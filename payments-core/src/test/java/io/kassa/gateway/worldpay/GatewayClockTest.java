package io.kassa.gateway.worldpay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.Reading.Hint;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Testimony;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows T5 and T6 of the fault matrix: the gateway's own times are kept, and decide nothing. */
@Timeout(30)
class GatewayClockTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "the day before yesterday"
      })
  void the_date_of_an_answer_decides_nothing(String date) throws IOException {
    var head =
        "200 OK\r\nDate: %s\r\nAge: 86400\r\nExpires: 0\r\nLast-Modified: %s".formatted(date, date);
    try (var server =
            BareServer.that((request, out) -> {
              out.write(BareServer.http(head, "{\"lastEvent\":\"settled\"}"));
              return true;
            });
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isEqualTo(new Heard(new Testimony(new FundsMoving(), "settled", Rehearsal.NOW)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00",
        "2999-12-31T23:59:59.999",
        "2026-11-02T10:15:29Z",
        "tomorrow",
        ""
      })
  void the_time_of_a_notification_is_kept_to_the_letter_and_decides_nothing(String time) {
    var event = AnEvent.of("settled", Rehearsal.REFERENCE, 2_195);
    assertThat(read(event.replace("2026-11-02T10:15:29.123", time)).occurredAt()).isEqualTo(time);
    assertThat(read(event.replace("2026-11-02T10:15:29.123", time)).evidence())
        .isEqualTo(read(event).evidence());
  }

  private static GatewayEvent read(String event) {
    var reader =
        new WorldpayNotifications(
            Rehearsal.at("https://try.access.worldpay.com").settings(),
            WorldpayWatch.with(Rehearsal.CLOCK));
    return ((Hint) reader.read(event.getBytes(UTF_8), "")).event();
  }
}
