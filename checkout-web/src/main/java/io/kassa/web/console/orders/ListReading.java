package io.kassa.web.console.orders;

import io.kassa.money.Money;
import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.StateName;
import io.kassa.search.AmountText;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSort;
import io.kassa.search.OrderTraits;
import io.kassa.search.Period;
import io.kassa.search.SearchTerm;
import io.kassa.search.TotalRange;
import io.kassa.web.view.FieldErrors;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the list's fields mean, and what is wrong with them. */
final class ListReading {

  private static final DateTimeFormatter AS_WRITTEN =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final ListForm form;
  private FieldErrors errors = FieldErrors.none();

  private ListReading(ListForm form) {
    this.form = form;
  }

  /**
   * What a form asks for.
   *
   * @param query what to show; meaningless if there are errors
   * @param errors what is wrong, field by field
   */
  record Wish(OrderQuery query, FieldErrors errors) {}

  /** Reads the fields. */
  static Wish of(ListForm form) {
    var reading = new ListReading(form);
    return new Wish(reading.query(), reading.errors);
  }

  private OrderQuery query() {
    var term = term();
    var status = read("status", ListReading::status, "console.list.wrong.choice");
    var attempt = read("attempt", ListReading::state, "console.list.wrong.choice");
    var placed = placed();
    var total = total();
    var delivery = read("delivery", ListReading::delivery, "console.list.wrong.choice");
    var language = read("language", Language::ofCode, "console.list.wrong.choice");
    var cases =
        read(
            "cases", text -> Optional.of(text).filter("open"::equals), "console.list.wrong.choice");
    var sort = read("sort", OrderSort::read, "console.list.wrong.choice");
    return new OrderQuery(
        term,
        new OrderTraits(status, attempt, delivery, language, cases.isPresent()),
        placed,
        total,
        sort.orElse(OrderSort.NEWEST));
  }

  private Optional<SearchTerm> term() {
    return read(
        "q",
        text ->
            text.length() < SearchTerm.SHORTEST
                ? Optional.empty()
                : Optional.of(new SearchTerm(text)),
        "console.list.wrong.term");
  }

  private Period placed() {
    var first = read("from", ListReading::day, "console.list.wrong.day");
    var last = read("to", ListReading::day, "console.list.wrong.day");
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      errors = errors.with("to", "console.list.wrong.days");
    }
    return Period.ofDays(first, last);
  }

  private TotalRange total() {
    var least = read("least", AmountText::read, "console.list.wrong.amount");
    var most = read("most", AmountText::read, "console.list.wrong.amount");
    long lowest = least.map(Money::minorUnits).orElse(0L);
    if (most.map(Money::minorUnits).filter(highest -> highest < lowest).isPresent()) {
      errors = errors.with("most", "console.list.wrong.amounts");
    }
    return new TotalRange(least, most);
  }

  private <T> Optional<T> read(String field, Function<String, Optional<T>> how, String message) {
    var text = form.value(field);
    var meant = text.isEmpty() ? Optional.<T>empty() : how.apply(text);
    if (meant.isEmpty() && !text.isEmpty()) {
      errors = errors.with(field, message);
    }
    return meant;
  }

  private static Optional<OrderStatus> status(String word) {
    return Arrays.stream(OrderStatus.values()).filter(one -> one.word().equals(word)).findFirst();
  }

  private static Optional<StateName> state(String word) {
    return Arrays.stream(StateName.values()).filter(one -> word(one).equals(word)).findFirst();
  }

  /** The word of a state in addresses: in lower case with hyphens. */
  static String word(StateName state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<DeliveryCode> delivery(String code) {
    try {
      return Optional.of(new DeliveryCode(code));
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
  }

  /** As browsers send it, or as people in Belgium write it. */
  private static Optional<LocalDate> day(String text) {
    try {
      var day = text.indexOf('/') > 0 ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text);
      return Optional.of(day).filter(each -> each.getYear() >= 1970 && each.getYear() < 9999);
    } catch (DateTimeParseException garbage) {
      return Optional.empty();
    }
  }
}
