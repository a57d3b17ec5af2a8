package io.kassa.journey.plain;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what the shop tells programs with what the gateway's ledger says, which is the truth.
 * The numbers are those of the invariants that every run must end with.
 */
public final class Disagreements {

  private static final Set<String> TAKEN = Set.of("authorized", "sentForSettlement", "settled");
  private static final Set<String> GIVEN_BACK = Set.of("sentForRefund", "refunded");
  private static final Set<String> OPEN = Set.of("opening", "awaiting-shopper");

  private final List<JsonObject> orders;
  private final List<JsonObject> payments;
  private final List<String> found = new ArrayList<>();

  private Disagreements(List<JsonObject> orders, List<JsonObject> payments) {
    this.orders = orders;
    this.payments = payments;
  }

  /** All disagreements between the orders and the payments; empty is as it should be. */
  public static List<String> between(List<JsonObject> orders, List<JsonObject> payments) {
    var comparison = new Disagreements(orders, payments);
    orders.forEach(comparison::orderIsRight);
    payments.forEach(comparison::paymentIsKnown);
    return comparison.found;
  }

  private void orderIsRight(JsonObject order) {
    var attempts = order.getJsonArray("attempts").getValuesAs(JsonObject.class);
    if (order.getString("status").equals("paid") && !hasOpenCase(order)) {
      var paid = attempts.stream().filter(one -> one.getString("state").equals("paid")).toList();
      check(paid.size() == 1, "I1: one payment makes it paid", order);
      paid.forEach(one -> check(isTaken(one, order), "I1: the gateway took it", order));
    }
    for (var attempt : attempts) {
      var truth = payment(attempt.getString("transactionReference"));
      check(
          !OPEN.contains(attempt.getString("state"))
              || truth.map(one -> one.getString("lastEvent").equals("pending")).orElse(false),
          "I4: nothing is open that the gateway calls final or does not know",
          order);
    }
  }

  private void paymentIsKnown(JsonObject payment) {
    check(payment.getInt("creates") == 1, "I5: it was created once", payment);
    var order = orders.stream().filter(one -> isFor(one, payment)).findFirst();
    check(order.isPresent(), "I5: somebody asked for it", payment);
    var word = payment.getString("lastEvent");
    if (TAKEN.contains(word) || GIVEN_BACK.contains(word)) {
      order.ifPresent(one ->
          check(
              one.getString("status").equals("paid") || hasOpenCase(one),
              "I2: it pays its order, or a person is told",
              one));
    }
  }

  private boolean isTaken(JsonObject attempt, JsonObject order) {
    var amount = attempt.getJsonObject("amount");
    return payment(attempt.getString("transactionReference"))
        .filter(one -> TAKEN.contains(one.getString("lastEvent")))
        .filter(one -> one.getString("orderReference").equals(order.getString("reference")))
        .filter(one -> one.getInt("amount") == amount.getInt("amount"))
        .filter(one -> one.getString("currency").equals(amount.getString("currency")))
        .isPresent();
  }

  private Optional<JsonObject> payment(String reference) {
    return payments.stream()
        .filter(one -> one.getString("transactionReference").equals(reference))
        .findFirst();
  }

  private void check(boolean holds, String rule, JsonObject about) {
    if (!holds) {
      found.add(rule + ": " + about);
    }
  }

  private static boolean isFor(JsonObject order, JsonObject payment) {
    return attempts(order)
        .anyMatch(one ->
            one.getString("transactionReference")
                .equals(payment.getString("transactionReference")));
  }

  private static Stream<JsonObject> attempts(JsonObject order) {
    return order.getJsonArray("attempts").getValuesAs(JsonObject.class).stream();
  }

  private static boolean hasOpenCase(JsonObject order) {
    return order.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .anyMatch(one -> one.getBoolean("open"));
  }
}
