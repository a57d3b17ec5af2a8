package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/transactionReference",
        "/merchant",
        "/merchant/entity",
        "/instruction",
        "/instruction/method",
        "/instruction/value",
        "/instruction/value/amount",
        "/instruction/value/currency",
        "/instruction/narrative",
        "/instruction/narrative/line1",
        "/instruction/paymentInstrument",
        "/instruction/paymentInstrument/type",
        "/instruction/paymentInstrument/country",
        "/instruction/resultUrls",
        "/instruction/resultUrls/success",
        "/instruction/resultUrls/pending",
        "/instruction/resultUrls/cancel",
        "/instruction/customer",
        "/instruction/customer/email"
      })
  void a_mandatory_field_is_missed_by_its_path(String pointer) {
    JsonObject body = Json.createPointer(pointer).remove(Merchant.order("T-1", 2495));

    assertRefused(body, "$" + pointer.replace('/', '.'));
  }

  @Test
  void the_order_reference_may_be_missing() {
    JsonObject body = Json.createPointer("/orderReference").remove(Merchant.order("T-1", 2495));

    assertThat(simulators.merchant().create(body).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/transactionReference | \"\"",
        "/transactionReference | \"with space\"",
        "/transactionReference | \"a&b\"",
        "/transactionReference | \"a,b\"",
        "/transactionReference | 7",
        "/transactionReference | null",
        "/transactionReference | \"01234567890123456789012345678901234567890123456789012345678901234\"",
        "/orderReference | \"\"",
        "/orderReference | \"a<b\"",
        "/merchant | \"PO1\"",
        "/merchant/entity | \"ab\"",
        "/merchant/entity | \"under_score\"",
        "/merchant/entity | \"012345678901234567890123456789012\"",
        "/instruction/method | \"ideal\"",
        "/instruction/value/amount | 0",
        "/instruction/value/amount | -5",
        "/instruction/value/amount | 24.95",
        "/instruction/value/amount | 24.0",
        "/instruction/value/amount | \"2495\"",
        "/instruction/value/amount | 2147483648",
        "/instruction/value/amount | 99999999999999999999",
        "/instruction/value/amount | 1e9",
        "/instruction/value/currency | \"XYZ\"",
        "/instruction/value/currency | \"eur\"",
        "/instruction/narrative/line1 | \"\"",
        "/instruction/narrative/line1 | \"Café\"",
        "/instruction/narrative/line1 | \"KA/7\"",
        "/instruction/narrative/line1 | \"0123456789012345678901234\"",
        "/instruction/paymentInstrument/type | \"card\"",
        "/instruction/paymentInstrument/country | \"Belgium\"",
        "/instruction/paymentInstrument/country | \"be\"",
        "/instruction/resultUrls | []",
        "/instruction/resultUrls/success | \"\"",
        "/instruction/customer/email | \"nobody\"",
        "/instruction/customer/email | \"a@b\"",
      })
  void a_value_outside_its_rule_is_refused_by_its_path(String pointer, String value) {
    JsonObject body = Json.createPointer(pointer).replace(Merchant.order("T-1", 2495), json(value));

    assertRefused(body, "$" + pointer.replace('/', '.'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/language",
        "/merchant/name",
        "/instruction/settlement",
        "/instruction/value/scale",
        "/instruction/narrative/line2",
        "/instruction/paymentInstrument/language",
        "/instruction/resultUrls/failure",
        "/instruction/customer/name"
      })
  void an_undocumented_field_is_refused_by_its_path(String pointer) {
    JsonObject body =
        Json.createPointer(pointer).add(Merchant.order("T-1", 2495), Json.createValue("x"));

    assertRefused(body, "$" + pointer.replace('/', '.'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/transactionReference | \"aZ0-_/!@#$%()*=.:;?[]{}~+\"",
        "/merchant/entity | \"PO4-000 1\"",
        "/instruction/narrative/line1 | \"Shop, Gent. 12-3\"",
        "/instruction/paymentInstrument/country | \"NL\"",
        "/instruction/value/amount | 2",
        "/instruction/value/amount | 500000",
        "/instruction/resultUrls/success | \"anything\"",
        "/instruction/customer/email | \"a+b@c.d.be\"",
      })
  void a_value_at_the_edge_of_its_rule_is_accepted(String pointer, String value) {
    JsonObject body = Json.createPointer(pointer).replace(Merchant.order("T-1", 2495), json(value));

    assertThat(simulators.merchant().create(body).status()).isEqualTo(201);
  }

  @Test
  void all_violations_are_listed_together() {
    JsonObject body = Json.createPointer("/merchant").remove(Merchant.order("", 0));

    Reply reply = simulators.merchant().create(body);

    assertThat(reply.json().getJsonArray("validationErrors").getValuesAs(SchemaTest::path))
        .containsExactly("$.transactionReference", "$.merchant", "$.instruction.value.amount");
  }

  @Test
  void a_checkout_session_needs_its_link_but_no_customer() {
    JsonObject session =
        Json.createPointer("/instruction/paymentInstrument/type")
            .replace(Merchant.order("T-1", 2495), Json.createValue("checkout"));
    JsonObject anonymous = Json.createPointer("/instruction/customer").remove(session);

    assertRefused(anonymous, "$.instruction.paymentInstrument.sessionHref");
    JsonObject linked =
        Json.createPointer("/instruction/paymentInstrument/sessionHref")
            .add(anonymous, Json.createValue("https://try.access.worldpay.com/sessions/x"));
    assertThat(simulators.merchant().create(linked).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"a\":1} x", "{\"a\":1,\"a\":2"})
  void what_is_no_json_object_does_not_match_the_schema(String body) {
    Reply reply = simulators.merchant().post("/apmPayments", body);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorName()).isEqualTo("bodyDoesNotMatchSchema");
  }

  @Test
  void text_after_the_body_is_not_overlooked() {
    Reply reply = simulators.merchant().post("/apmPayments", Merchant.order("T-1", 2495) + " {}");

    assertThat(reply.errorName()).isEqualTo("bodyDoesNotMatchSchema");
  }

  @Test
  void inner_error_names_can_be_chosen() {
    JsonObject body = Json.createPointer("/merchant").remove(Merchant.order("T-1", 2495));

    Reply reply = simulators.merchant("--error", "field-missing=fieldIsMissing").create(body);

    JsonObject inner = reply.json().getJsonArray("validationErrors").getJsonObject(0);
    assertThat(inner.getString("errorName")).isEqualTo("fieldIsMissing");
  }

  private void assertRefused(JsonObject body, String path) {
    Reply reply = simulators.merchant().create(body);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().keySet()).containsExactly("errorName", "message", "validationErrors");
    assertThat(reply.errorName()).isEqualTo("bodyDoesNotMatchSchema");
    JsonArray inner = reply.json().getJsonArray("validationErrors");
    assertThat(inner).hasSize(1);
    assertThat(inner.getJsonObject(0).keySet()).containsExactly("errorName", "message", "jsonPath");
    assertThat(inner.getJsonObject(0).getString("errorName")).isEqualTo("fieldHasInvalidValue");
    assertThat(path(inner.getJsonObject(0))).isEqualTo(path);
  }

  private static String path(JsonObject violation) {
    return violation.getString("jsonPath");
  }

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
