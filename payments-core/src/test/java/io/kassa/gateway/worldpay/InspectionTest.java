package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.GatewayInspection.Access;
import io.kassa.gateway.GatewayInspection.Pulse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be told about Worldpay without a payment. */
@Timeout(30)
class InspectionTest {

  private final AtomicReference<String> head = new AtomicReference<>("200 OK");
  private final BareServer server =
      BareServer.that((request, out) -> {
        out.write(BareServer.http(head.get(), "OK - 2026-11-02T10:15:30.123456"));
        return true;
      });
  private Rehearsal rehearsal = Rehearsal.at(server.url());

  @BeforeEach
  void start() {
    rehearsal =
        Rehearsal.at(server.url())
            .patient()
            .with("kassa.worldpay.webhook.keys", "2027-01:geheim,2026-12:secret");
  }

  @AfterEach
  void stop() throws IOException {
    rehearsal.close();
    server.close();
  }

  @Test
  void its_pulse_is_its_status_page_with_the_date_of_the_answer() {
    head.set("200 OK\r\nDate: Mon, 02 Nov 2026 10:15:30 GMT");
    assertThat(rehearsal.inspection().pulse())
        .isEqualTo(new Pulse(true, Optional.of(Instant.parse("2026-11-02T10:15:30Z"))));
    assertThat(server.requests()).singleElement().asString().startsWith("GET /apmPayments/status ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the day before yesterday", "", "Mon, 31 Feb 2026 10:15:30 GMT"})
  void a_date_that_is_none_is_not_told(String date) {
    head.set("200 OK\r\nDate: " + date);
    assertThat(rehearsal.inspection().pulse()).isEqualTo(new Pulse(true, Optional.empty()));
  }

  @Test
  void it_is_not_well_when_it_says_so_or_nothing() throws IOException {
    head.set("503 Service Unavailable");
    assertThat(rehearsal.inspection().pulse().well()).isFalse();
    server.close();
    assertThat(rehearsal.inspection().pulse()).isEqualTo(new Pulse(false, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "200 OK, GRANTED",
    "401 Unauthorized, REFUSED",
    "403 Forbidden, REFUSED",
    "404 Not Found, UNCLEAR",
    "500 Internal Server Error, UNCLEAR"
  })
  void credentials_are_tried_by_reading_a_payment(String status, Access access) {
    head.set(status);
    assertThat(rehearsal.inspection().access(Rehearsal.handle(server.url() + "/apmPayments/x")))
        .isEqualTo(access);
    assertThat(server.requests()).singleElement().asString().startsWith("GET /apmPayments/x ");
  }

  @Test
  void credentials_go_to_the_gateway_only() {
    assertThat(rehearsal.inspection().access(Rehearsal.handle("https://evil.example/x")))
        .isEqualTo(Access.UNCLEAR);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void a_gateway_that_is_away_is_silent() throws IOException {
    var inspection = rehearsal.inspection();
    server.close();
    assertThat(inspection.access(Rehearsal.handle(server.url() + "/x"))).isEqualTo(Access.SILENT);
  }

  @Test
  void keys_are_told_by_name_and_never_by_secret() {
    var inspection = rehearsal.inspection();
    assertThat(inspection.webhookKeys()).containsExactly("2026-12", "2027-01");
    assertThat(inspection.entity()).isEqualTo("PO4080334630");
    assertThat(inspection.address()).isEqualTo(server.url());
  }
}
