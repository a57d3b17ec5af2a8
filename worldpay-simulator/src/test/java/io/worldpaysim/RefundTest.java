package io.worldpaysim;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefundTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @Test
  void a_partial_refund_is_accepted_and_kept_under_its_reference() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 2495);

    Reply reply = merchant.post(self + "/partialReversals", Merchant.refund("R-1", 500).toString());

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.json().keySet())
        .containsExactly("paymentId", "lastEvent", "_links", "_actions", "commandId");
    assertThat(reply.lastEvent()).isEqualTo("sentForRefund");
    assertThat(reply.json().getJsonObject("_actions")).isEmpty();
    assertThat(merchant.query(self).lastEvent()).isEqualTo("sentForRefund");
    JsonArray refunds =
        merchant.ledger("").getJsonArray("payments").getJsonObject(0).getJsonArray("refunds");
    assertThat(refunds).hasSize(1);
    JsonObject refund = refunds.getJsonObject(0);
    assertThat(refund.getString("reference")).isEqualTo("R-1");
    assertThat(refund.getInt("amount")).isEqualTo(500);
    assertThat(refund.getString("commandId")).isEqualTo(reply.json().getString("commandId"));
  }

  @Test
  void a_reversal_without_a_body_returns_everything() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 2495);

    Reply reply = merchant.send(merchant.api(self + "/reversals").POST(BodyPublishers.noBody()));

    assertThat(reply.status()).isEqualTo(202);
    assertThat(refunded(merchant)).isEqualTo(2495);
  }

  @Test
  void a_partial_reversal_needs_a_body() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 2495);

    Reply reply = merchant.post(self + "/partialReversals", "");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorName()).isEqualTo("bodyDoesNotMatchSchema");
  }

  @Test
  void refunds_never_exceed_what_was_paid() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 1000);
    merchant.post(self + "/partialReversals", Merchant.refund("R-1", 600).toString());

    Reply tooMuch =
        merchant.post(self + "/partialReversals", Merchant.refund("R-2", 401).toString());
    Reply rest = merchant.post(self + "/partialReversals", Merchant.refund("R-3", 400).toString());

    assertThat(tooMuch.status()).isEqualTo(400);
    assertThat(tooMuch.errorName()).isEqualTo("simulatedRefundExceedsPayment");
    assertThat(rest.status()).isEqualTo(202);
    assertThat(refunded(merchant)).isEqualTo(1000);
  }

  @Test
  void of_refunds_that_race_only_as_many_are_accepted_as_fit() throws Exception {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 1000);
    Callable<Integer> refund =
        () ->
            merchant
                .post(self + "/partialReversals", Merchant.refund("R", 300).toString())
                .status();

    try (ExecutorService threads = newVirtualThreadPerTaskExecutor()) {
      List<Integer> statuses =
          threads.invokeAll(Collections.nCopies(12, refund)).stream()
              .map(future -> future.resultNow())
              .toList();

      assertThat(statuses).filteredOn(status -> status == 202).hasSize(3);
      assertThat(statuses).filteredOn(status -> status == 400).hasSize(9);
    }
    assertThat(refunded(merchant)).isEqualTo(900);
  }

  @Test
  void a_single_refund_is_limited_to_3000_euros() {
    Merchant merchant = simulators.merchant("--error", "refund-limit=refundIsTooHigh");
    String self = paid(merchant, 500_000);

    Reply tooHigh =
        merchant.post(self + "/partialReversals", Merchant.refund("R-1", 300_001).toString());
    Reply highest =
        merchant.post(self + "/partialReversals", Merchant.refund("R-2", 300_000).toString());

    assertThat(tooHigh.status()).isEqualTo(400);
    assertThat(tooHigh.errorName()).isEqualTo("refundIsTooHigh");
    assertThat(highest.status()).isEqualTo(202);
  }

  @Test
  void day_180_is_the_last_day_of_refunds() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 2495);

    simulators.clock.move(Duration.ofDays(180));
    Reply inTime =
        merchant.post(self + "/partialReversals", Merchant.refund("R-1", 100).toString());
    simulators.clock.move(Duration.ofDays(1));
    Reply late = merchant.post(self + "/partialReversals", Merchant.refund("R-2", 100).toString());

    assertThat(inTime.status()).isEqualTo(202);
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.errorName()).isEqualTo("simulatedRefundIsTooLate");
  }

  @Test
  void an_unpaid_or_merely_authorized_payment_is_not_reversible() {
    Merchant merchant = simulators.merchant("--settle-after", "PT10M");
    Reply pending = merchant.create("T-pending");
    String authorized = paid(merchant, 2495);

    for (String self : List.of(pending.self(), authorized)) {
      Reply reply = merchant.post(self + "/reversals", Merchant.refund("R-1", 100).toString());
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.errorName()).isEqualTo("simulatedPaymentIsNotReversible");
    }
  }

  @Test
  void another_currency_than_the_payments_is_refused() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 2495);

    Reply reply =
        merchant.post(self + "/reversals", "{\"value\":{\"amount\":100,\"currency\":\"USD\"}}");

    assertThat(reply.errorName()).isEqualTo("simulatedRefundCurrencyDiffers");
  }

  @Test
  void a_repeated_reference_is_accepted_unless_the_option_refuses_it() {
    Merchant tolerant = simulators.merchant();
    Merchant strict = simulators.merchant("--unique-refund-references");
    String refund = Merchant.refund("R-1", 100).toString();
    String easy = paid(tolerant, 2495) + "/partialReversals";
    String hard = paid(strict, 2495) + "/partialReversals";
    tolerant.post(easy, refund);
    strict.post(hard, refund);

    assertThat(tolerant.post(easy, refund).status()).isEqualTo(202);
    assertThat(strict.post(hard, refund).errorName()).isEqualTo("simulatedRefundIsADuplicate");
  }

  @Test
  void a_refund_obeys_its_own_schema() {
    Merchant merchant = simulators.merchant();
    String self = paid(merchant, 2495);
    JsonObject extra =
        Json.createObjectBuilder(Merchant.refund("R-1", 100)).add("reasonCode", "x").build();

    Reply unknown = merchant.post(self + "/reversals", extra.toString());
    Reply reference = merchant.post(self + "/reversals", Merchant.refund("R_1", 1).toString());
    Reply missing = merchant.post(self + "/reversals", "{\"reference\":\"R-1\"}");

    assertThat(List.of(unknown, reference, missing))
        .extracting(reply ->
            reply.json().getJsonArray("validationErrors").getJsonObject(0).getString("jsonPath"))
        .containsExactly("$.reasonCode", "$.reference", "$.value");
  }

  @Test
  void a_refund_of_nothing_known_is_not_found() {
    Reply reply =
        simulators
            .merchant()
            .post("/apmPayments/nobody/reversals", Merchant.refund("R-1", 100).toString());

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.errorName()).isEqualTo("paymentNotFound");
  }

  @Test
  void what_is_left_can_be_offered_after_a_refund() {
    Merchant merchant = simulators.merchant("--actions-after-refund");
    String self = paid(merchant, 1000);

    merchant.post(self + "/partialReversals", Merchant.refund("R-1", 400).toString());
    assertThat(merchant.query(self).json().getJsonObject("_actions")).isNotEmpty();
    merchant.post(self + "/partialReversals", Merchant.refund("R-2", 600).toString());
    assertThat(merchant.query(self).json().getJsonObject("_actions")).isEmpty();
  }

  private static String paid(Merchant merchant, long cents) {
    Reply created = merchant.create(Merchant.order("T-1", cents));
    merchant.press(created, "pay");
    return created.self();
  }

  private static int refunded(Merchant merchant) {
    return merchant
        .ledger("?transactionReference=T-1")
        .getJsonArray("payments")
        .getJsonObject(0)
        .getInt("refunded");
  }
}
