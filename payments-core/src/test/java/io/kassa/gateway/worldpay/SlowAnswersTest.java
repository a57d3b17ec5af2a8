package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Redirect;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Row G5 of the fault matrix: an answer is awaited as long as the limits say and not a moment
 * longer. The product's limit for an opening is 50 s; here it is a tenth, so that 1 s stands for 10
 * s, 0.1 s for 1 s, and 9 s for 90 s.
 */
@Timeout(60)
class SlowAnswersTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  private Duration waited = Duration.ZERO;

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void the_product_waits_fifty_seconds_for_an_opening() throws IOException {
    var packaged = new Properties();
    var name = "/META-INF/microprofile-config.properties";
    try (var file = WorldpayGateway.class.getResourceAsStream(name)) {
      packaged.load(file);
    }
    for (var key : List.of("kassa.worldpay.create.read", "kassa.worldpay.create.overall")) {
      assertThat(Duration.parse(packaged.getProperty(key))).isEqualTo(LIMIT.multipliedBy(10));
    }
  }

  @Test
  void a_slow_answer_is_an_answer() {
    assertThat(openingAnsweredAfter(Duration.ofMillis(100))).isInstanceOf(Redirect.class);
    assertThat(openingAnsweredAfter(Duration.ofSeconds(1))).isInstanceOf(Redirect.class);
  }

  @Test
  void what_comes_after_the_limit_is_a_doubt_and_asked_for_once() {
    assertThat(openingAnsweredAfter(Duration.ofSeconds(9))).isInstanceOf(InDoubt.class);
    assertThat(waited).isBetween(LIMIT, LIMIT.plusSeconds(3));
    assertThat(server.getAllServeEvents()).hasSizeLessThanOrEqualTo(1);
  }

  private Initiation openingAnsweredAfter(Duration delay) {
    server.stubFor(
        WireMock.any(WireMock.anyUrl())
            .willReturn(
                WireMock.aResponse()
                    .withStatus(201)
                    .withFixedDelay((int) delay.toMillis())
                    .withBody(
                        Rehearsal.recorded("created").replace("@GATEWAY@", server.baseUrl()))));
    try (var rehearsal =
        Rehearsal.at(server.baseUrl())
            .patient()
            .with("kassa.worldpay.create.read", LIMIT.toString())
            .with("kassa.worldpay.create.overall", LIMIT.toString())) {
      var gateway = rehearsal.gateway();
      long start = System.nanoTime();
      var initiation = gateway.initiate(Rehearsal.request());
      waited = Duration.ofNanos(System.nanoTime() - start);
      return initiation;
    }
  }
}
