package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final String BODY = Merchant.order("T-1", 2495).toString();

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Basic", "Basic c2ltdWxhdG9yOndyb25n", "Bearer c2ltdWxhdG9yOnNpbXVsYXRvcg=="})
  void wrong_credentials_are_refused(String authorization) {
    Merchant merchant = simulators.merchant();

    Reply reply =
        merchant.send(
            merchant
                .request("/apmPayments")
                .header("Authorization", authorization)
                .header("WP-Api-Version", "2024-07-01")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY)));

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.errorName()).isEqualTo("unauthorized");
  }

  @Test
  void other_credentials_can_be_chosen() {
    Merchant merchant = simulators.merchant("--username", "someone", "--password", "secret");

    assertThat(merchant.create("T-1").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/json; charset=utf-8"})
  void another_content_type_is_refused(String type) {
    Merchant merchant = simulators.merchant();

    Reply reply =
        merchant.send(
            merchant
                .api("/apmPayments")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(BODY)));

    assertThat(reply.status()).isEqualTo(415);
    assertThat(reply.errorName()).isEqualTo("headerHasInvalidValue");
  }

  @Test
  void a_missing_content_type_is_refused() {
    Merchant merchant = simulators.merchant();

    Reply reply = merchant.send(merchant.api("/apmPayments").POST(BodyPublishers.ofString(BODY)));

    assertThat(reply.status()).isEqualTo(415);
  }

  @Test
  void a_missing_or_older_version_is_refused_on_creation_and_query() {
    Merchant merchant = simulators.merchant();
    String basic = "Basic c2ltdWxhdG9yOnNpbXVsYXRvcg==";
    String self = merchant.create("T-1").self();

    Reply missing = merchant.send(merchant.request(self).header("Authorization", basic).GET());
    Reply older =
        merchant.send(
            merchant
                .request("/apmPayments")
                .header("Authorization", basic)
                .header("WP-Api-Version", "2023-06-01")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY)));

    assertThat(missing.status()).isEqualTo(400);
    assertThat(missing.errorName()).isEqualTo("headerHasInvalidValue");
    assertThat(older.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /apmPayments",
    "GET, /apmPayments",
    "PUT, /apmPayments/some-id",
    "POST, /apmPayments/status",
    "GET, /apmPayments/some-id/reversals"
  })
  void a_method_that_the_path_does_not_know_is_refused(String method, String path) {
    Merchant merchant = simulators.merchant();

    Reply reply = merchant.send(merchant.api(path).method(method, BodyPublishers.noBody()));

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.errorName()).isEqualTo("methodNotAllowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/payments",
        "/apmPayments/",
        "/apmPayments/some-id/settlements",
        "/apmPayments/some-id/reversals/more"
      })
  void an_unknown_path_leads_nowhere(String path) {
    Reply reply = simulators.merchant().query(path);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.errorName()).isEqualTo("endpointNotFound");
  }

  @Test
  void an_unknown_payment_is_not_found() {
    Reply reply = simulators.merchant().query("/apmPayments/nobody");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.errorName()).isEqualTo("paymentNotFound");
  }

  @Test
  void the_status_says_ok_with_a_local_time_and_asks_for_nothing() {
    Reply reply = simulators.merchant().get("/apmPayments/status");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).matches("OK - \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}");
  }

  @ParameterizedTest
  @CsvSource({"1, amount", "500001, amount", "2147483647, amount"})
  void amounts_outside_bancontacts_limits_are_refused_as_the_option_says(long cents, String key) {
    Merchant usual = simulators.merchant();
    Merchant chosen = simulators.merchant("--error", key + "=422:amountIsNotAllowed");

    Reply guess = usual.create(Merchant.order("T-1", cents));
    Reply put = chosen.create(Merchant.order("T-1", cents));

    assertThat(guess.status()).isEqualTo(400);
    assertThat(guess.json().getJsonArray("validationErrors").getJsonObject(0).getString("jsonPath"))
        .isEqualTo("$.instruction.value.amount");
    assertThat(put.status()).isEqualTo(422);
    assertThat(put.errorName()).isEqualTo("amountIsNotAllowed");
  }

  @Test
  void bancontact_takes_euros_only() {
    String dollars = BODY.replace("\"EUR\"", "\"USD\"");

    Reply reply = simulators.merchant().post("/apmPayments", dollars);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().getJsonArray("validationErrors").getJsonObject(0).getString("jsonPath"))
        .isEqualTo("$.instruction.value.currency");
  }
}
