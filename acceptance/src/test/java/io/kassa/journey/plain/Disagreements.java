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
  private static final Set<String> GIVEN_BACK = Set.of("sentForRefund", "refunded", "refundFailed");
  private static final Set<String> PAID = Set.of("paid", "partially-refunded", "refunded");
  private static final Set<String> ON_THE_WAY_BACK = Set.of("submitted", "returned");
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
    orders.forEach(comparison::refundsAreRight);
    payments.forEach(comparison::paymentIsKnown);
    return comparison.found;
  }

  private void orderIsRight(JsonObject order) {
    var attempts = order.getJsonArray("attempts").getValuesAs(JsonObject.class);
    if (PAID.contains(order.getString("status")) && !hasOpenCase(order)) {
      var paid = attempts.stream().filter(one -> one.getString("state").equals("paid")).toList();
      check(
          paid.size() == 1 || isGivenBack(order),
          "I1: one payment makes it paid, or the surplus went back",
          order);
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

  /** What is in doubt has an open case; then a person compares. */
  private void refundsAreRight(JsonObject order) {
    var mine = payments.stream().filter(one -> isFor(order, one)).toList();
    for (var payment : mine) {
      check(
          payment.getInt("refunded") <= payment.getInt("amount"),
          "I3: no more goes back than was paid",
          payment);
    }
    if (!hasOpenCase(order)) {
      var refunds = order.getJsonArray("refunds").getValuesAs(JsonObject.class);
      long here =
          refunds.stream()
              .filter(one -> ON_THE_WAY_BACK.contains(one.getString("state")))
              .mapToLong(one -> one.getJsonObject("amount").getInt("amount"))
              .sum();
      long there = mine.stream().mapToLong(one -> one.getInt("refunded")).sum();
      check(here == there, "I3: the gateway gave back " + there + ", not " + here, order);
      check(
          refunds.stream().noneMatch(one -> one.getString("state").equals("in-doubt")),
          "I3: a refund in doubt is a case",
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
              PAID.contains(one.getString("status")) || hasOpenCase(one),
              "I2: it pays its order, or a person is told",
              one));
    }
  }

  private boolean isTaken(JsonObject attempt, JsonObject order) {
    var amount = attempt.getJsonObject("amount");
    return payment(attempt.getString("transactionReference"))
        .filter(one ->
            TAKEN.contains(one.getString("lastEvent"))
                || GIVEN_BACK.contains(one.getString("lastEvent")))
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

  private static boolean isGivenBack(JsonObject order) {
    return order.getJsonArray("refunds").getValuesAs(JsonObject.class).stream()
        .anyMatch(one -> ON_THE_WAY_BACK.contains(one.getString("state")));
  }

  private static boolean hasOpenCase(JsonObject order) {
    return order.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .anyMatch(one -> one.getBoolean("open"));
  }
}
