package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer;
import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Answer.OutOfReach;
import io.kassa.gateway.Answer.Silent;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.NoSuchPayment;
import io.kassa.payment.Evidence.Unintelligible;
import io.kassa.payment.Testimony;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  private final AtomicReference<byte[]> next =
      new AtomicReference<>(BareServer.http("200 OK", queried("settled")));
  private final BareServer server =
      BareServer.that((request, out) -> {
        out.write(next.get());
        return true;
      });
  private Rehearsal rehearsal = Rehearsal.at(server.url());

  @BeforeEach
  void start() {
    rehearsal = Rehearsal.at(server.url()).patient();
  }

  @AfterEach
  void stop() throws IOException {
    rehearsal.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/apmPayments/a+b-c.d:e=f_g",
        "/apmPayments/%2b%2B%2F%3d%25~!$&'()*,@;v=1",
        "/apmPayments/x/./y/../z",
        "/elsewhere?q=%20a+b&c=%2B&d",
        "/",
        "/APM%41/LONG"
      })
  void a_link_is_called_to_the_letter(String path) {
    var target = path.replace("LONG", "aB3+-.:=_".repeat(700));
    assertThat(ask(server.url() + target)).isInstanceOf(Heard.class);
    assertThat(server.requests())
        .singleElement()
        .asString()
        .startsWith("GET " + target + " HTTP/1.1\r\n");
  }

  @Test
  void a_question_carries_credentials_and_version_and_nothing_of_ours() {
    ask(server.url() + "/apmPayments/x");
    assertThat(server.requests().getFirst())
        .contains("Authorization: Basic ", "WP-Api-Version: 2024-07-01\r\n")
        .doesNotContain("Kassa", "Cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:@OTHER@/x", "http://127.0.0.1:@PORT@/x", "nonsense"})
  void a_link_to_a_foreign_host_is_never_called(String link) throws IOException {
    try (var other = BareServer.that((request, out) -> true)) {
      var foreign =
          link.replace("@OTHER@", "" + other.port()).replace("@PORT@", "" + server.port());
      assertThat(ask(foreign)).isInstanceOf(OutOfReach.class);
      assertThat(other.connections()).isZero();
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void a_redirect_is_not_followed() throws IOException {
    try (var other = BareServer.that((request, out) -> true)) {
      next.set(BareServer.http("302 Found\r\nLocation: " + other.url() + "/x", ""));
      assertThat(ask(server.url() + "/x")).isEqualTo(new Silent("HTTP 302"));
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void a_word_is_heard_with_its_time() {
    assertThat(ask(server.url() + "/x"))
        .isEqualTo(new Heard(new Testimony(new FundsMoving(), "settled", Rehearsal.NOW)));
  }

  @Test
  void an_unknown_word_is_heard_too() {
    next.set(BareServer.http("200 OK", queried("levitated")));
    assertThat(evidence()).isEqualTo(new Unintelligible("levitated"));
  }

  @Test
  void an_answer_of_nothing_but_a_word_is_enough() {
    next.set(BareServer.http("200 OK", "{\"lastEvent\":\"settled\"}"));
    assertThat(evidence()).isEqualTo(new FundsMoving());
  }

  @ParameterizedTest
  @CsvSource({"404, paymentNotFound", "400, paymentNotFound", "404, urlContainsInvalidValue"})
  void only_worldpay_by_name_can_say_that_there_is_no_such_payment(int status, String name) {
    next.set(BareServer.http(status + " No", "{\"errorName\":\"" + name + "\"}"));
    assertThat(evidence()).isEqualTo(new NoSuchPayment());
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 400, 401, 403, 404, 409, 422, 429, 451, 500, 502, 503, 599})
  void anything_else_is_silence(int status) {
    next.set(BareServer.http(status + " Whatever", status == 204 ? "" : "<html>"));
    assertThat(ask(server.url() + "/x")).isInstanceOf(Silent.class);
  }

  @Test
  void an_answer_without_a_word_is_silence() {
    next.set(BareServer.http("200 OK", "{\"paymentId\":\"x\",\"lastEvent\":\"\"}"));
    assertThat(ask(server.url() + "/x")).isEqualTo(new Silent("HTTP 200, no lastEvent"));
  }

  @Test
  void worldpay_is_well_when_it_says_ok_and_is_not_told_a_version() {
    next.set(BareServer.http("200 OK", "OK - 2022-03-01T10:00:00.123456"));
    assertThat(rehearsal.gateway().isWell()).isTrue();
    assertThat(server.requests().getFirst())
        .startsWith("GET /apmPayments/status HTTP/1.1\r\n")
        .contains("Authorization: Basic ")
        .doesNotContain("WP-Api-Version");
  }

  @ParameterizedTest
  @CsvSource({"200, KO", "200, ''", "503, OK", "404, OK"})
  void worldpay_is_not_well_when_it_says_anything_else(int status, String body) throws IOException {
    next.set(BareServer.http(status + " Whatever", body));
    assertThat(rehearsal.gateway().isWell()).isFalse();
    server.close();
    assertThat(rehearsal.gateway().isWell()).isFalse();
  }

  private Answer ask(String link) {
    return rehearsal.gateway().query(Rehearsal.handle(link));
  }

  private Evidence evidence() {
    return ((Heard) ask(server.url() + "/x")).testimony().evidence();
  }

  private static String queried(String word) {
    return Rehearsal.recorded("queried").replace("@WORD@", word);
  }
}
