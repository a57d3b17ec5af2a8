package io.kassa.gateway.worldpay;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.kassa.gateway.RefundOutcome.Accepted;
import io.kassa.gateway.RefundOutcome.InDoubt;
import io.kassa.gateway.RefundOutcome.Refused;
import io.kassa.gateway.RefundOutcome.Unreachable;
import io.kassa.gateway.worldpay.wire.ReversalRequest;
import io.kassa.testing.LogLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money goes back: one call, and every answer means exactly one thing. */
@Timeout(30)
class RefundAnswersTest extends RefundRehearsal {

  @ParameterizedTest
  @CsvSource({
    "400, bodyDoesNotMatchSchema",
    "400, paymentNotFound",
    "400, urlContainsInvalidValue",
    "400, aNameThatIsNewToUs",
    "401, unauthorized",
    "401, accessDenied",
    "403, forbidden",
    "404, endpointNotFound",
    "405, methodNotAllowed",
    "406, headerHasInvalidValue",
    "409, conflict",
    "415, headerHasInvalidValue",
    "422, unprocessable",
    "429, tooManyRequests"
  })
  void a_refusal_by_name_is_certainly_no_refund(int status, String name) {
    answers(status, "{\"errorName\":\"" + name + "\",\"message\":\"m\"}");
    assertThat(refund(false)).isEqualTo(new Refused(name));
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "429", "499"})
  void a_refusal_without_a_name_is_one_all_the_same(int status) {
    answers(status, "<html>");
    assertThat(refund(false)).isEqualTo(new Refused("HTTP " + status));
  }

  @ParameterizedTest
  @CsvSource({
    "400, ''",
    "408, ''",
    "409, <html>",
    "500, {}",
    "502, <html>",
    "503, ''",
    "504, ''",
    "599, ''",
    "301, ''",
    "307, ''",
    "302, '{\"lastEvent\":\"sentForRefund\"}'",
    "202, '{\"lastEvent\":\"  \"}'",
    "400, '{\"errorName\":\"transactionReferenceIsADuplicate\"}'",
    "409, '{\"errorName\":\"refundHasAlreadyBeenProcessed\"}'"
  })
  void what_may_hide_a_refund_is_a_doubt(int status, String body) {
    answers(status, body);
    assertThat(refund(false)).isInstanceOf(InDoubt.class);
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.kassa.gateway.worldpay.DirtyAnswersTest#useless")
  void a_success_that_cannot_be_read_is_a_doubt(String name, String body) {
    answers(202, body);
    assertThat(refund(false)).isInstanceOf(InDoubt.class);
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void any_success_that_says_where_the_payment_stands_is_one(int status) {
    answers(status, TAKEN);
    assertThat(refund(false)).isEqualTo(new Accepted("sentForRefund"));
  }

  @Test
  void a_lost_connection_and_a_slow_answer_are_doubts_and_are_not_repeated() {
    server.stubFor(
        post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    assertThat(refund(false)).isInstanceOf(InDoubt.class);
    server.verify(1, postRequestedFor(anyUrl()));
    try (var hasty =
        Rehearsal.at(server.baseUrl()).patient().with("kassa.worldpay.refund.read", "PT0.2S")) {
      server.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(3_000)));
      assertThat(hasty.gateway().refund(call(server.baseUrl() + "/x", false)))
          .isInstanceOf(InDoubt.class);
    }
    server.verify(2, postRequestedFor(anyUrl()));
  }

  @Test
  void a_gateway_that_went_away_after_the_look_was_certainly_not_sent_to() throws IOException {
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var left = Rehearsal.at("http://localhost:" + door.getLocalPort()).patient()) {
      Thread.ofVirtual().start(() -> answersOnce(door));
      var call = call("http://localhost:" + door.getLocalPort() + "/x", false);
      assertThat(left.gateway().refund(call)).isInstanceOf(Unreachable.class);
    }
  }

  /** Offers a refund and is gone: nobody listens there any more. */
  private static void answersOnce(ServerSocket door) {
    try (var asked = door.accept()) {
      door.close();
      var body =
          "{\"lastEvent\":\"settled\","
              + BOTH.replace("@", "http://localhost:" + door.getLocalPort())
              + "}";
      asked
          .getOutputStream()
          .write(
              ("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body)
                  .getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Test
  void an_operator_hears_that_worldpay_refuses_us_or_leads_us_elsewhere() {
    try (var log = LogLines.of(Alarm.class)) {
      answers(401, "{\"errorName\":\"unauthorized\"}");
      refund(false);
      offers(
          "settled",
          "\"_actions\":{\"partialReverse\":{\"href\":\"https://elsewhere.example/part\"}}");
      refund(false);
      assertThat(log.at(Level.SEVERE))
          .satisfiesExactly(
              line -> assertThat(line).contains("unauthorized"),
              line -> assertThat(line).contains("link"));
    }
  }

  @Test
  void what_breaks_in_our_own_code_while_it_is_sent_is_a_doubt() {
    var settings = rehearsal.settings();
    try (var clients = WorldpayClients.of(settings)) {
      var broken =
          new WorldpayCalls(clients, settings) {
            @Override
            public Reply reverse(URI link, ReversalRequest request) {
              throw new IllegalStateException("a bug");
            }
          };
      var gateway = new WorldpayGateway(broken, settings, WorldpayWatch.with(Rehearsal.CLOCK));
      assertThat(gateway.refund(call(server.baseUrl() + "/x", false))).isInstanceOf(InDoubt.class);
    }
  }

  @Test
  void a_gateway_that_is_not_there_is_certainly_not_sent_to() {
    var call = call(server.baseUrl() + "/x", false);
    server.stop();
    assertThat(rehearsal.gateway().refund(call)).isInstanceOf(Unreachable.class);
  }
}
