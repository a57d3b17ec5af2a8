package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueryTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @Test
  void a_query_tells_the_last_event_and_little_else() {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");

    Reply reply = merchant.query(created.self());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().keySet())
        .containsExactly("paymentId", "lastEvent", "_links", "_actions");
    assertThat(reply.json().getString("paymentId"))
        .isEqualTo(created.json().getString("paymentId"));
    assertThat(reply.self()).isEqualTo(created.self());
    assertThat(reply.lastEvent()).isEqualTo("pending");
    assertThat(reply.json().getJsonObject("_actions")).isEmpty();
  }

  @Test
  void settlement_follows_the_approval_after_its_time() {
    Merchant merchant = simulators.merchant("--settle-after", "PT10M");
    Reply created = merchant.create("T-1");
    merchant.press(created, "pay");

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("authorized");
    simulators.clock.move(Duration.ofMinutes(10).minusNanos(1));
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("authorized");
    simulators.clock.move(Duration.ofNanos(1));
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
  }

  @Test
  void approved_and_settled_payments_offer_their_reversals() {
    Merchant merchant = simulators.merchant("--settle-after", "PT10M");
    Reply created = merchant.create("T-1");
    merchant.press(created, "pay");

    JsonObject authorized = merchant.query(created.self()).json().getJsonObject("_actions");
    simulators.clock.move(Duration.ofMinutes(10));
    JsonObject settled = merchant.query(created.self()).json().getJsonObject("_actions");

    assertThat(authorized).isEqualTo(settled);
    assertThat(settled.keySet()).containsExactly("reverse", "partialReverse");
    assertThat(settled.getJsonObject("reverse").getString("href"))
        .isEqualTo(created.self() + "/reversals");
    assertThat(settled.getJsonObject("partialReverse").getString("href"))
        .isEqualTo(created.self() + "/partialReversals");
    assertThat(settled.getJsonObject("partialReverse").getString("method")).isEqualTo("POST");
  }

  @Test
  void the_documentations_own_quirk_and_missing_actions_can_be_chosen() {
    Merchant quirky = simulators.merchant("--partial-reverse-quirk");
    Reply created = quirky.create("T-1");
    quirky.press(created, "pay");
    Merchant strict = simulators.merchant("--no-actions-on-authorized", "--settle-after", "PT10M");
    Reply other = strict.create("T-1");
    strict.press(other, "pay");

    JsonObject actions = quirky.query(created.self()).json().getJsonObject("_actions");
    assertThat(actions.getJsonObject("partialReverse").getString("href"))
        .isEqualTo(created.self() + "/reversals");
    assertThat(strict.query(other.self()).json().getJsonObject("_actions")).isEmpty();
  }

  @Test
  void a_session_expires_when_the_shopper_does_nothing() {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");

    simulators.clock.move(Duration.ofHours(1).minusNanos(1));
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
    simulators.clock.move(Duration.ofNanos(1));
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("requestExpired");

    Reply late = merchant.press(created, "pay");
    assertThat(late.header("location")).endsWith("as=pending");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("requestExpired");
  }

  @Test
  void an_approval_ends_the_wait_for_the_expiry() {
    Merchant merchant = simulators.merchant("--expire-after", "PT15M");
    Reply created = merchant.create("T-1");
    merchant.press(created, "pay");

    simulators.clock.move(Duration.ofDays(2));

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
  }
}
