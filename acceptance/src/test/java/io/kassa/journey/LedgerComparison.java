package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.AttemptSeen;
import io.kassa.journey.browser.OrderSeen;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.stage.Worldpay;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * Compares all that the console says with all that the gateway says. The gateway's ledger is the
 * truth; the numbers are those of the invariants that every run must end with.
 */
final class LedgerComparison {

  private static final Set<String> MONEY = Set.of("authorized", "sentForSettlement", "settled");

  private final List<OrderSeen> shop;
  private final List<JsonObject> gateway;

  private LedgerComparison(List<OrderSeen> shop, List<JsonObject> gateway) {
    this.shop = shop;
    this.gateway = gateway;
  }

  /** Reads both sides. */
  static LedgerComparison of(Staff staff, Worldpay worldpay) {
    return new LedgerComparison(
        staff.allNumbers().stream().map(staff::sees).toList(),
        worldpay.published().getJsonArray("payments").getValuesAs(JsonObject.class));
  }

  /** Fails with the first invariant that does not hold. */
  void holds() {
    everyPaidOrderHasOnePaymentTheGatewayTook();
    everyPaymentTheGatewayTookIsOfAPaidOrder();
    nothingIsOpenThatTheGatewayCallsFinal();
    everyAttemptWasCreatedOnce();
  }

  private void everyPaidOrderHasOnePaymentTheGatewayTook() {
    for (var order : shop) {
      if (!order.status().equals("paid")) {
        continue;
      }
      var paid = order.attempts().stream().filter(AttemptSeen::isPaid).toList();
      assertThat(paid).as("I1: one payment makes %s paid", order).hasSize(1);
      var taken = gatewaysWord(paid.getFirst().reference());
      assertThat(taken).as("I1: the gateway knows the payment of %s", order).hasSize(1);
      assertThat(MONEY).as("I1: %s", order).contains(taken.getFirst().getString("lastEvent"));
      assertThat(taken.getFirst().getString("orderReference")).isEqualTo(order.number());
      assertThat(taken.getFirst().getInt("amount") + "").isEqualTo(paid.getFirst().cents());
      assertThat(taken.getFirst().getString("currency")).isEqualTo("EUR");
    }
  }

  private void everyPaymentTheGatewayTookIsOfAPaidOrder() {
    for (var payment : gateway) {
      if (MONEY.contains(payment.getString("lastEvent"))) {
        var orders = shop.stream().filter(order -> isOf(order, payment)).toList();
        assertThat(orders).as("I2: one order for %s", payment).hasSize(1);
        assertThat(orders.getFirst().status()).as("I2: %s", orders).isEqualTo("paid");
      }
    }
  }

  private void nothingIsOpenThatTheGatewayCallsFinal() {
    for (var order : shop) {
      for (var attempt : order.attempts()) {
        if (attempt.isOpen()) {
          assertThat(gatewaysWord(attempt.reference()))
              .as("I4: %s of %s is open here and final there", attempt, order)
              .allMatch(payment -> payment.getString("lastEvent").equals("pending"));
        }
      }
    }
  }

  private void everyAttemptWasCreatedOnce() {
    for (var payment : gateway) {
      assertThat(payment.getInt("creates")).as("I5: %s", payment).isEqualTo(1);
      assertThat(shop).as("I5: somebody asked for %s", payment).anyMatch(o -> isOf(o, payment));
    }
  }

  private List<JsonObject> gatewaysWord(String reference) {
    return gateway.stream()
        .filter(payment -> payment.getString("transactionReference").equals(reference))
        .toList();
  }

  private static boolean isOf(OrderSeen order, JsonObject payment) {
    return order.attempts().stream()
        .anyMatch(a -> a.reference().equals(payment.getString("transactionReference")));
  }
}
