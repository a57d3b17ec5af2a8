package io.kassa.gateway.worldpay;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.gateway.RememberedPart;
import io.kassa.money.Money;
import io.kassa.refund.RefundReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A gateway that offers refunds and takes them, unless the test says otherwise. */
abstract class RefundRehearsal {

  static final String BOTH =
      "\"_actions\":{\"reverse\":{\"href\":\"@/whole?a=%2F\",\"method\":\"POST\"},"
          + "\"partialReverse\":{\"href\":\"@/part\",\"method\":\"POST\"}}";
  static final String TAKEN =
      "{\"paymentId\":\"x\",\"lastEvent\":\"sentForRefund\",\"_actions\":{},\"commandId\":\"c\"}";

  final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
  Rehearsal rehearsal = Rehearsal.at("http://unset");

  @BeforeEach
  void start() {
    server.start();
    rehearsal = Rehearsal.at(server.baseUrl()).patient();
    offers("settled", BOTH);
    answers(202, TAKEN);
  }

  @AfterEach
  void stop() {
    rehearsal.close();
    server.stop();
  }

  RefundOutcome refund(boolean whole) {
    return rehearsal.gateway().refund(call(server.baseUrl() + "/x", whole));
  }

  static RefundCall call(String link, boolean whole) {
    return new RefundCall(
        Rehearsal.handle(link),
        new RefundReference("KM4T-9XQA-R-7WFKQ3XD"),
        Money.euroCents(1_250),
        whole,
        new RememberedPart());
  }

  void offers(String lastEvent, String more) {
    looks(
        200, "{\"lastEvent\":\"%s\",%s}".formatted(lastEvent, more.replace("@", server.baseUrl())));
  }

  void looks(int status, String body) {
    server.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(status).withBody(body)));
  }

  void answers(int status, String body) {
    server.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status).withBody(body)));
  }
}
