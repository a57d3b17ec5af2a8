package io.kassa.gateway.worldpay;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.Initiation.Declined;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Redirect;
import io.kassa.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateTest {

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private Rehearsal rehearsal = Rehearsal.at("http://unset");

  @BeforeEach
  void start() {
    server.start();
    rehearsal = Rehearsal.at(server.baseUrl()).patient();
  }

  @AfterEach
  void stop() {
    rehearsal.close();
    server.stop();
  }

  @Test
  void the_request_is_exactly_what_the_contract_says() {
    answers(201, created());
    initiate();
    server.verify(
        1,
        postRequestedFor(urlEqualTo("/apmPayments"))
            .withHeader("Authorization", equalTo("Basic " + basic("shop:pässword")))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("WP-Api-Version", equalTo("2024-07-01"))
            .withoutHeader("Kassa-Link")
            .withRequestBody(equalToJson(Rehearsal.recorded("request"), false, false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void a_page_and_a_link_are_handed_on_to_the_letter(int status) {
    answers(status, created());
    assertThat(initiate())
        .isInstanceOfSatisfying(
            Redirect.class,
            redirect -> {
              assertThat(redirect.page().href())
                  .isEqualTo(
                      "https://payments.example/redirect"
                          + "?tokenId=6e1f8a52-7b1d-4e7b-9a55-0c5d8f3f2a10");
              var handle = redirect.handle();
              assertThat(handle.paymentId()).hasSize(537);
              assertThat(handle.query().href())
                  .isEqualTo(server.baseUrl() + "/apmPayments/" + handle.paymentId());
            });
  }

  @Test
  void another_order_new_elements_and_new_links_do_no_harm() {
    answers(201, recorded("created-in-another-order"));
    assertThat(initiate()).isInstanceOf(Redirect.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, bodyDoesNotMatchSchema",
    "400, paymentNotFound",
    "400, orderNotReady",
    "400, tokenDoesNotExist",
    "400, invalidTransactionReference",
    "400, transactionReference",
    "400, entityIsNotConfigured",
    "400, urlContainsInvalidValue",
    "400, aNameThatIsNewToUs",
    "401, unauthorized",
    "401, accessDenied",
    "403, forbidden",
    "404, endpointNotFound",
    "404, urlContainsInvalidValue",
    "405, methodNotAllowed",
    "406, headerHasInvalidValue",
    "409, conflict",
    "415, headerHasInvalidValue",
    "422, unprocessable",
    "429, tooManyRequests",
    "451, new"
  })
  void a_refusal_by_name_is_certainly_no_payment(int status, String name) {
    answers(status, "{\"errorName\":\"" + name + "\",\"message\":\"m\",\"more\":{}}");
    assertThat(initiate()).isEqualTo(new Declined(name));
  }

  @Test
  void a_failed_validation_is_a_refusal() {
    answers(400, recorded("refused-by-validation"));
    assertThat(initiate()).isEqualTo(new Declined("bodyDoesNotMatchSchema"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 405, 406, 409, 415, 422, 429, 499})
  void a_refusal_without_a_readable_body_is_a_refusal_too(int status) {
    answers(status, "<html>no</html>");
    assertThat(initiate()).isEqualTo(new Declined("HTTP " + status));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transactionReferenceIsADuplicate",
        "transactionHasAlreadyBeenProcessed",
        "transactionStageHasAlreadyBeenProcessed"
      })
  void a_duplicate_means_that_an_earlier_request_got_through(String name) {
    answers(400, "{\"errorName\":\"" + name + "\",\"message\":\"m\"}");
    assertThat(initiate()).isEqualTo(new InDoubt(name));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308, 400, 500, 501, 502, 503, 504, 599})
  void what_proves_nothing_is_a_doubt(int status) {
    server.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Location", server.baseUrl() + "/elsewhere")
                    .withHeader("Retry-After", "1")
                    .withBody("<html>sorry</html>")));
    assertThat(initiate())
        .isInstanceOfSatisfying(
            InDoubt.class, doubt -> assertThat(doubt.why()).contains("HTTP " + status));
    server.verify(1, postRequestedFor(anyUrl()));
    assertThat(server.getAllServeEvents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"redirect\":\"https://p.example/\"}",
        "{\"redirect\":\"https://p.example/\",\"_links\":{}}",
        "{\"redirect\":\"https://p.example/\",\"_links\":{\"self\":{}}}",
        "{\"redirect\":\"https://p.example/\",\"_links\":{\"self\":{\"href\":\"\"}}}",
        "{\"redirect\":\"https://p.example/\",\"_links\":{\"self\":{\"href\":\"https://evil.example/x\"}}}",
        "{\"_links\":{\"self\":{\"href\":\"@GATEWAY@/x\"}}}",
        "{\"redirect\":\"\",\"_links\":{\"self\":{\"href\":\"@GATEWAY@/x\"}}}",
        "{\"redirect\":null,\"_links\":{\"self\":{\"href\":\"@GATEWAY@/x\"}}}",
        "{\"redirect\":\"http://p.example/\",\"_links\":{\"self\":{\"href\":\"@GATEWAY@/x\"}}}",
        "{\"redirect\":\"iVBORw0KGgo\",\"_links\":{\"self\":{\"href\":\"@GATEWAY@/x\"}}}"
      })
  void a_payment_without_a_usable_page_and_link_is_a_doubt(String body) {
    answers(201, body.replace("@GATEWAY@", server.baseUrl()));
    assertThat(initiate()).isInstanceOf(InDoubt.class);
  }

  @ParameterizedTest
  @CsvSource({"1, EUR", "0, EUR", "-5, EUR", "500001, EUR", "2195, USD"})
  void what_bancontact_cannot_pay_is_never_sent(long amount, String currency) {
    var money = new Money(amount, Currency.getInstance(currency));
    assertThat(rehearsal.gateway().initiate(Rehearsal.request(money))).isInstanceOf(Declined.class);
    assertThat(server.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 150_001, 500_000})
  void what_bancontact_can_just_pay_is_sent(long cents) {
    answers(201, created());
    assertThat(rehearsal.gateway().initiate(Rehearsal.request(Money.euroCents(cents))))
        .isInstanceOf(Redirect.class);
  }

  private Initiation initiate() {
    return rehearsal.gateway().initiate(Rehearsal.request());
  }

  private void answers(int status, String body) {
    server.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withHeader("WP-CorrelationId", "6a0d")
                    .withBody(body)));
  }

  private String created() {
    return recorded("created");
  }

  private String recorded(String name) {
    return Rehearsal.recorded(name).replace("@GATEWAY@", server.baseUrl());
  }

  private static String basic(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
