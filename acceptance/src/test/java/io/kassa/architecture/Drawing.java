package io.kassa.architecture;

import java.util.Map;
import java.util.Set;

/**
 * The arrows inside the core: each package and the packages of ours that it may see. A new package
 * is drawn here first.
 */
final class Drawing {

  static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("bean", Set.of()),
          Map.entry("money", Set.of()),
          Map.entry("time", Set.of("trace")),
          Map.entry("watch", Set.of("cases", "figures", "operation", "outbox", "payment")),
          Map.entry("trace", Set.of("order", "payment", "refund")),
          Map.entry("staff", Set.of()),
          Map.entry("audit", Set.of("staff")),
          Map.entry("operation", Set.of()),
          Map.entry("retention", Set.of("audit", "time")),
          Map.entry("note", Set.of("order", "staff")),
          Map.entry("order", Set.of("money")),
          Map.entry("payment", Set.of("money", "order")),
          Map.entry("refund", Set.of("money", "order", "payment")),
          Map.entry("gateway", Set.of("money", "order", "payment", "refund")),
          Map.entry("gateway.worldpay.wire", Set.of()),
          Map.entry(
              "gateway.worldpay",
              Set.of(
                  "gateway.worldpay.wire",
                  "gateway",
                  "money",
                  "order",
                  "payment",
                  "refund",
                  "trace")),
          Map.entry("cases", Set.of("money", "order", "payment", "staff")),
          Map.entry("search", Set.of("money", "order", "payment")),
          Map.entry("figures", Set.of("money", "payment", "search")),
          Map.entry("notification", Set.of("order", "payment")),
          Map.entry("outbox", Set.of("order", "payment", "refund", "time")),
          Map.entry(
              "ledger",
              Set.of("cases", "money", "order", "outbox", "payment", "refund", "staff", "trace")),
          Map.entry(
              "refunding",
              Set.of("cases", "gateway", "ledger", "payment", "refund", "staff", "time", "trace")),
          Map.entry(
              "checkout",
              Set.of("ledger", "gateway", "money", "order", "payment", "time", "trace")),
          Map.entry(
              "reconcile",
              Set.of(
                  "ledger",
                  "gateway",
                  "money",
                  "notification",
                  "operation",
                  "order",
                  "payment",
                  "refund",
                  "time",
                  "trace")));

  private Drawing() {}
}
