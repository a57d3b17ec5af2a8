package io.worldpaysim;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CreationTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @Test
  void a_payment_is_answered_in_the_documented_shape() {
    Merchant merchant = simulators.merchant();

    Reply reply = merchant.create("T-1");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    JsonObject json = reply.json();
    assertThat(json.keySet())
        .containsExactly(
            "paymentInstrument",
            "paymentId",
            "lastEvent",
            "_links",
            "_actions",
            "redirect",
            "commandId");
    assertThat(json.getJsonObject("paymentInstrument"))
        .hasToString("{\"method\":\"bancontact\",\"type\":\"direct\"}");
    assertThat(reply.lastEvent()).isEqualTo("pending");
    assertThat(json.getJsonObject("_actions")).isEmpty();
    assertThat(json.getString("commandId")).matches("cmd[a-zA-Z0-9]{22}");
    assertThat(URI.create(reply.redirect())).hasScheme("http").hasPath("/redirect");
  }

  @Test
  void the_payment_id_is_long_opaque_and_part_of_its_link() {
    Reply reply = simulators.merchant().create("T-1");

    String paymentId = reply.json().getString("paymentId");
    assertThat(paymentId).hasSize(537).contains("+", "-", ".", ":", "=", "_");
    assertThat(reply.self()).startsWith("http://localhost:").endsWith("/apmPayments/" + paymentId);
  }

  @Test
  void links_begin_with_the_public_address_when_one_is_given() {
    Merchant merchant = simulators.merchant("--public-url", "https://pay.example.test/");

    Reply reply = merchant.create("T-1");

    assertThat(reply.self()).startsWith("https://pay.example.test/apmPayments/");
    assertThat(reply.redirect()).startsWith("https://pay.example.test/redirect?tokenId=");
  }

  @Test
  void every_answer_carries_a_correlation_id_of_its_own_and_is_not_cached() {
    Merchant merchant = simulators.merchant();

    List<Reply> replies =
        List.of(merchant.create("T-1"), merchant.create("T-1"), merchant.get("/nowhere"));

    assertThat(replies)
        .extracting(reply -> reply.header("wp-correlationid"))
        .doesNotHaveDuplicates();
    assertThat(replies)
        .allSatisfy(reply -> {
          assertThat(reply.header("wp-correlationid")).matches("[0-9a-f-]{36}");
          assertThat(reply.header("cache-control")).contains("no-store");
          assertThat(reply.header("pragma")).isEqualTo("no-cache");
        });
  }

  @Test
  void a_transaction_reference_is_accepted_once() {
    Merchant merchant = simulators.merchant();
    merchant.create("T-1");

    Reply again = merchant.create("T-1");

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.errorName()).isEqualTo("transactionReferenceIsADuplicate");
    assertThat(again.json()).doesNotContainKeys("paymentId", "_links", "redirect");
  }

  @Test
  void of_many_creations_with_one_reference_exactly_one_is_accepted() throws Exception {
    Merchant merchant = simulators.merchant();
    List<Callable<Integer>> attempts =
        Stream.generate(() -> (Callable<Integer>) () -> merchant.create("T-1").status())
            .limit(24)
            .toList();

    try (ExecutorService threads = newVirtualThreadPerTaskExecutor()) {
      List<Integer> statuses =
          threads.invokeAll(attempts).stream().map(future -> future.resultNow()).toList();

      assertThat(statuses).containsOnlyOnce(201).contains(400).hasSize(24);
    }
    assertThat(merchant.ledger("").getJsonArray("payments")).hasSize(1);
  }

  @Test
  void an_order_may_have_several_payments() {
    Merchant merchant = simulators.merchant();

    assertThat(merchant.create("T-1").status()).isEqualTo(201);
    assertThat(merchant.create("T-2").status()).isEqualTo(201);
    assertThat(merchant.ledger("?orderReference=KA-7F3Q").getJsonArray("payments")).hasSize(2);
  }

  @Test
  void only_the_listed_entities_are_served_when_some_are_listed() {
    Merchant merchant = simulators.merchant("--entity", "PO4000001, Someone Else");

    Reply reply = merchant.create("T-1");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorName()).isEqualTo("entityIsNotConfigured");
  }
}
