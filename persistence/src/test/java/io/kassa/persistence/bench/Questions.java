package io.kassa.persistence.bench;

import io.kassa.money.Money;
import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.StateName;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSort;
import io.kassa.search.OrderTraits;
import io.kassa.search.Period;
import io.kassa.search.SearchTerm;
import io.kassa.search.TotalRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What staff ask the list for: every filter alone, what goes badly together, every search. */
final class Questions {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  private final Map<String, OrderQuery> all = new LinkedHashMap<>();

  private Questions() {}

  /** The questions by name; the terms name an order that exists. */
  static Map<String, OrderQuery> about(String number) {
    var questions = new Questions();
    questions.filters();
    questions.ranges();
    questions.terms(number);
    questions.together();
    return questions.all;
  }

  private void filters() {
    for (var status : OrderStatus.values()) {
      inBothOrders("status " + status, OrderQuery.ALL.like(OrderTraits.of(status)));
    }
    for (var state : StateName.values()) {
      inBothOrders("attempt " + state, like(Optional.of(state), null, null, false));
    }
    for (var language : Language.values()) {
      inBothOrders("language " + language, like(Optional.empty(), null, language, false));
    }
    for (var code : List.of("bpost", "old", "never")) {
      inBothOrders("delivery " + code, like(Optional.empty(), new DeliveryCode(code), null, false));
    }
    inBothOrders("open case", like(Optional.empty(), null, null, true));
  }

  private void ranges() {
    for (int days : new int[] {1, 7, 30, 180, 700}) {
      inBothOrders(days + " days", OrderQuery.ALL.in(last(days)));
    }
    inBothOrders("total 100.00 to 100.10", OrderQuery.ALL.of(totals(10_000, 10_010)));
    inBothOrders("total 10.00 to 200.00", OrderQuery.ALL.of(totals(1_000, 20_000)));
    inBothOrders("total above 9,000.00", OrderQuery.ALL.of(totals(900_000, 9_000_000)));
  }

  private void terms(String number) {
    for (var text :
        List.of(
            number,
            number + "-1",
            "g-" + number,
            "an.4242@example.be",
            "an.42",
            "zoë.",
            "jan",
            "Hélène Maes",
            "broeck",
            "peeters4200",
            "van den",
            "nobody here",
            "123,45",
            "300")) {
      inBothOrders("search " + text, OrderQuery.ALL.about(new SearchTerm(text)));
    }
  }

  private void together() {
    var jan = OrderQuery.ALL.about(new SearchTerm("jan"));
    inBothOrders("search jan, pending", jan.like(OrderTraits.of(OrderStatus.PENDING)));
    inBothOrders("search jan, 7 days", jan.in(last(7)));
    inBothOrders(
        "expired, DE, winkel",
        OrderQuery.ALL.like(
            new OrderTraits(
                Optional.of(OrderStatus.EXPIRED),
                Optional.empty(),
                Optional.of(new DeliveryCode("winkel")),
                Optional.of(Language.DE),
                false)));
    inBothOrders(
        "paid after a decline",
        OrderQuery.ALL.like(
            new OrderTraits(
                Optional.of(OrderStatus.PAID),
                Optional.of(StateName.DECLINED),
                Optional.empty(),
                Optional.empty(),
                false)));
    inBothOrders(
        "failed, with a paid attempt",
        OrderQuery.ALL.like(
            new OrderTraits(
                Optional.of(OrderStatus.FAILED),
                Optional.of(StateName.PAID),
                Optional.empty(),
                Optional.empty(),
                false)));
    inBothOrders(
        "30 days, 10.00 to 200.00, EN",
        like(Optional.empty(), null, Language.EN, false).in(last(30)).of(totals(1_000, 20_000)));
  }

  private void inBothOrders(String name, OrderQuery query) {
    all.put(name + ", newest", query);
    all.put(name + ", highest", query.sorted(OrderSort.HIGHEST));
  }

  private static OrderQuery like(
      Optional<StateName> attempt,
      @Nullable DeliveryCode delivery,
      @Nullable Language language,
      boolean openCase) {
    return OrderQuery.ALL.like(
        new OrderTraits(
            Optional.empty(),
            attempt,
            Optional.ofNullable(delivery),
            Optional.ofNullable(language),
            openCase));
  }

  private static Period last(int days) {
    return Period.ofDays(Optional.of(LAST.minusDays(days - 1L)), Optional.of(LAST));
  }

  private static TotalRange totals(long least, long most) {
    return new TotalRange(Optional.of(Money.euroCents(least)), Optional.of(Money.euroCents(most)));
  }
}
