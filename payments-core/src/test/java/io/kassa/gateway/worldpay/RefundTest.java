package io.kassa.gateway.worldpay;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.PartLink;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome.Accepted;
import io.kassa.gateway.RefundOutcome.Refused;
import io.kassa.gateway.RefundOutcome.Unreachable;
import io.kassa.gateway.RememberedPart;
import io.kassa.money.Money;
import io.kassa.payment.GatewayLink;
import io.kassa.refund.RefundReference;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money goes back: one look, and the link that Worldpay offers, on Worldpay alone. */
@Timeout(30)
class RefundTest extends RefundRehearsal {

  @Test
  void a_part_goes_by_the_link_for_parts_with_reference_and_amount() {
    assertThat(refund(false)).isEqualTo(new Accepted("sentForRefund"));
    server.verify(1, getRequestedFor(urlEqualTo("/x")));
    server.verify(
        1,
        postRequestedFor(urlEqualTo("/part"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("WP-Api-Version", equalTo("2024-07-01"))
            .withoutHeader("Kassa-Link")
            .withRequestBody(
                equalToJson(
                    "{\"reference\":\"KM4T-9XQA-R-7WFKQ3XD\","
                        + "\"value\":{\"amount\":1250,\"currency\":\"EUR\"}}",
                    false,
                    false)));
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void everything_goes_by_the_link_for_everything_to_the_letter() {
    assertThat(refund(true)).isEqualTo(new Accepted("sentForRefund"));
    server.verify(1, postRequestedFor(urlEqualTo("/whole?a=%2F")));
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void everything_may_go_as_a_part_and_no_part_as_everything() {
    offers(
        "settled", "\"_actions\":{\"partialReverse\":{\"href\":\"@/part\",\"method\":\"post\"}}");
    assertThat(refund(true)).isInstanceOf(Accepted.class);
    offers("settled", "\"_actions\":{\"reverse\":{\"href\":\"@/whole\"}}");
    assertThat(refund(false)).isEqualTo(new Refused("notOffered"));
    server.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"_actions\":{}",
        "\"more\":1",
        "\"_actions\":null",
        "\"_actions\":{\"partialReverse\":{\"method\":\"POST\"}}",
        "\"_actions\":{\"partialReverse\":{\"href\":\"@/part\",\"method\":\"DELETE\"}}",
        "\"_actions\":{\"settle\":{\"href\":\"@/part\",\"method\":\"POST\"}}"
      })
  void what_is_not_offered_is_not_sent(String actions) {
    offers("settled", actions);
    assertThat(refund(false)).isEqualTo(new Refused("notOffered"));
    server.verify(0, postRequestedFor(anyUrl()));
  }

  /** As documented: nothing is offered once a refund was made, though several parts are allowed. */
  @ParameterizedTest
  @CsvSource({"sentForRefund, true", "refunded, true", "refundFailed, true", "settled, false"})
  void after_a_refund_the_link_counts_that_was_given_before(String lastEvent, boolean follows) {
    var part = new RememberedPart();
    rehearsal.gateway().refund(remembering(part));
    var link = new GatewayLink(server.baseUrl() + "/part");
    assertThat(part.known()).contains(link);
    offers(lastEvent, "\"_actions\":{}");
    assertThat(rehearsal.gateway().refund(remembering(part)))
        .isEqualTo(follows ? new Accepted("sentForRefund") : new Refused("notOffered"));
    assertThat(part.known()).contains(link);
    server.verify(follows ? 2 : 1, postRequestedFor(urlEqualTo("/part")));
    part.offered(new GatewayLink("https://elsewhere.example/part"));
    assertThat(rehearsal.gateway().refund(remembering(part))).isInstanceOf(Refused.class);
  }

  /** Another part that is asked for meanwhile may find that nothing is offered any more. */
  @Test
  void where_parts_are_taken_is_told_before_anything_is_sent() {
    var sent = new ArrayList<Integer>();
    var part =
        new PartLink() {

          @Override
          public Optional<GatewayLink> known() {
            return Optional.empty();
          }

          @Override
          public void offered(GatewayLink link) {
            sent.add(server.findAll(postRequestedFor(anyUrl())).size());
          }
        };
    assertThat(rehearsal.gateway().refund(remembering(part))).isInstanceOf(Accepted.class);
    assertThat(sent).containsExactly(0);
    server.verify(1, postRequestedFor(anyUrl()));
  }

  private RefundCall remembering(PartLink part) {
    return new RefundCall(
        Rehearsal.handle(server.baseUrl() + "/x"),
        new RefundReference("KM4T-9XQA-R-7WFKQ3XE"),
        Money.euroCents(1_250),
        false,
        part);
  }

  @Test
  void what_is_only_approved_would_be_cancelled_and_is_not() {
    offers("authorized", BOTH);
    assertThat(refund(false)).isEqualTo(new Refused("notOffered"));
    server.verify(0, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/part",
        "http://localhost:1/part",
        "//elsewhere.example/part",
        "/part",
        "http://user@localhost/part",
        "nonsense"
      })
  void credentials_and_money_go_to_the_gateway_alone(String href) {
    offers("settled", "\"_actions\":{\"partialReverse\":{\"href\":\"" + href + "\"}}");
    assertThat(refund(false)).isEqualTo(new Refused("link may not be used"));
    server.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void a_payment_of_another_gateway_is_not_even_looked_at() {
    var call = call("https://elsewhere.example/x", false);
    assertThat(rehearsal.gateway().refund(call)).isInstanceOf(Refused.class);
    server.verify(0, getRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @CsvSource({"500, ''", "503, {}", "200, ''", "200, <html>", "302, {}"})
  void a_look_that_tells_nothing_sends_nothing(int status, String body) {
    looks(status, body);
    assertThat(refund(false)).isInstanceOf(Unreachable.class);
    server.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void a_payment_that_the_gateway_does_not_know_is_refused_by_its_word() {
    looks(404, "{\"errorName\":\"paymentNotFound\"}");
    assertThat(refund(false)).isEqualTo(new Refused("paymentNotFound"));
    server.verify(0, postRequestedFor(anyUrl()));
  }
}
