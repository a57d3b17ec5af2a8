package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.worldpaysim.laboratory.Operation;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaboratoryTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @Test
  void a_server_error_strikes_the_next_request_only() {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"answer-500\"}");

    Reply broken = merchant.create("T-1");
    Reply healed = merchant.create("T-1");

    assertThat(broken.status()).isEqualTo(500);
    assertThat(broken.errorName()).isEqualTo("internalErrorOccurred");
    assertThat(healed.status()).isEqualTo(201);
  }

  @Test
  void asking_for_the_status_uses_up_no_fault_that_is_not_meant_for_it() {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"answer-500\"}");
    arrange(merchant, "{\"scenario\":\"answer-html\",\"operation\":\"status\"}");

    assertThat(merchant.get("/apmPayments/status").text()).startsWith("<!doctype html>");
    assertThat(merchant.get("/apmPayments/status").status()).isEqualTo(200);
    assertThat(merchant.create("T-1").status()).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource({"answer-500, 500", "answer-html, 200"})
  void a_request_may_be_processed_although_the_answer_is_wrong(String scenario, int status) {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"" + scenario + "\",\"processed\":true}");

    assertThat(merchant.create("T-1").status()).isEqualTo(status);
    assertThat(merchant.create("T-1").errorName()).isEqualTo("transactionReferenceIsADuplicate");
  }

  @Test
  void a_fault_may_happen_to_a_share_of_the_requests() {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"answer-500\",\"scope\":\"all\",\"share\":30}");

    assertThat(IntStream.range(0, 10).mapToObj(n -> merchant.create("T-" + n).status()))
        .containsExactly(201, 201, 201, 500, 201, 201, 500, 201, 201, 500);
  }

  @ParameterizedTest
  @CsvSource({"answer-500, 0", "answer-500, 101", "refund-failed, 30"})
  void nobody_arranges_a_share_that_means_nothing(String scenario, int share) {
    Merchant merchant = simulators.merchant();
    Reply reply =
        merchant.post(
            "/laboratory",
            "{\"scenario\":\"%s\",\"scope\":\"all\",\"share\":%d}".formatted(scenario, share));
    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void html_comes_from_something_in_between() {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"answer-html\"}");

    Reply reply = merchant.create("T-1");

    assertThat(reply.header("content-type")).startsWith("text/html");
    assertThat(reply.text()).startsWith("<!doctype html>");
    assertThat(merchant.ledger("").getJsonArray("payments")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"answer-lost", "answer-truncated"})
  void a_lost_answer_leaves_a_payment_that_the_merchant_cannot_name(String scenario) {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"" + scenario + "\",\"operation\":\"create\"}");

    assertThatThrownBy(() -> merchant.create("T-1")).isInstanceOf(UncheckedIOException.class);

    assertThat(merchant.ledger("").getJsonArray("payments")).hasSize(1);
    assertThat(merchant.create("T-1").status()).isEqualTo(400);
  }

  @Test
  void a_creation_may_forget_the_redirect() {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"no-redirect\"}");

    Reply reply = merchant.create("T-1");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.json()).containsKey("paymentId").doesNotContainKey("redirect");
  }

  @Test
  void a_word_that_nobody_knows_keeps_coming_until_the_laboratory_is_cleared() {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");
    arrange(merchant, "{\"scenario\":\"unknown-word\",\"scope\":\"all\",\"operation\":\"query\"}");

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("paidInSeashells");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("paidInSeashells");
    assertThat(merchant.create("T-2").lastEvent()).isEqualTo("pending");
    merchant.send(merchant.request("/laboratory").DELETE());
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
  }

  @Test
  void a_hanging_answer_comes_when_the_laboratory_is_cleared() throws Exception {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("hang", Operation.CREATE);

    CompletableFuture<Reply> hanging = CompletableFuture.supplyAsync(() -> merchant.create("T-1"));
    // The payment is there, and still there is no answer.
    while (merchant.ledger("").getJsonArray("payments").isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(hanging).isNotDone();
    while (!hanging.isDone()) {
      simulator.laboratory().clear();
    }

    assertThat(hanging.get(10, TimeUnit.SECONDS).status()).isEqualTo(201);
  }

  @Test
  void a_hanging_answer_comes_after_its_duration() {
    Merchant merchant = simulators.merchant();
    arrange(merchant, "{\"scenario\":\"hang\",\"duration\":\"PT0.2S\"}");
    long before = System.nanoTime();

    assertThat(merchant.create("T-1").status()).isEqualTo(201);

    assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(200));
  }

  @Test
  void scenarios_happen_in_the_order_in_which_they_were_arranged() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("answer-500", Operation.CREATE);
    simulator.laboratory().next("no-redirect", Operation.CREATE);

    assertThat(merchant.create("T-1").status()).isEqualTo(500);
    assertThat(merchant.create("T-1").json()).doesNotContainKey("redirect");
    assertThat(merchant.create("T-2").json()).containsKey("redirect");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"scenario\":\"nobody-knows\"}",
        "{\"scenario\":\"hang\",\"duration\":\"soon\"}",
        "{\"scenario\":\"hang\",\"scope\":\"sometimes\"}",
        "{\"scenario\":\"hang\",\"operation\":\"dance\"}",
        "hang"
      })
  void a_wish_that_cannot_be_read_is_refused_and_changes_nothing(String wish) {
    Merchant merchant = simulators.merchant();

    Reply reply = merchant.post("/laboratory", wish);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().getString("message")).isNotBlank();
    assertThat(merchant.get("/laboratory").json().getJsonArray("arranged")).isEmpty();
  }

  @Test
  void every_answer_takes_the_delay_of_the_option() {
    Merchant merchant = simulators.merchant("--delay", "PT0.1S");
    long before = System.nanoTime();

    merchant.create("T-1");

    assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
  }

  private static void arrange(Merchant merchant, String wish) {
    assertThat(merchant.post("/laboratory", wish).status()).isEqualTo(201);
  }
}
