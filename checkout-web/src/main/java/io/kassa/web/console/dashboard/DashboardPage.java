package io.kassa.web.console.dashboard;

import io.kassa.cases.CaseCount;
import io.kassa.cases.CaseList;
import io.kassa.figures.DayFigures;
import io.kassa.figures.Figures;
import io.kassa.figures.OpenAge;
import io.kassa.figures.Span;
import io.kassa.payment.NotPaidReason;
import io.kassa.search.Period;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers the shop's figures; a dozen questions, however large the shop is. */
@Dependent
public class DashboardPage {

  private final Figures figures;
  private final CaseList cases;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param figures the shop in numbers
   * @param cases what waits for a person
   * @param console the frame of the page
   * @param clock says which day it is
   */
  @Inject
  public DashboardPage(Figures figures, CaseList cases, ConsolePage console, Clock clock) {
    this.figures = figures;
    this.cases = cases;
    this.console = console;
    this.clock = clock;
  }

  /** The page, as things are. */
  Page now() {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Period.ZONE);
    var month = figures.days(Span.MONTH.first(today), Span.MONTH.last(today));
    return console
        .page("dashboard")
        .with("spans", spans(month, today))
        .with("days", month)
        .with(
            "placed",
            Columns.of(column(month, DayFigures::placed), column(month, DayFigures::paid)))
        .with("revenue", Columns.of(cents(month), cents(month)))
        .with("firstDay", start(month.getFirst()))
        .with("lastDay", start(month.getLast()))
        .with("reasons", reasons(today))
        .with("open", open(now))
        .with("kinds", kinds());
  }

  private List<SpanCard> spans(List<DayFigures> month, LocalDate today) {
    return Arrays.stream(Span.values())
        .map(span -> SpanCard.of(span, today, month, figures.timesToPaid(period(span, today))))
        .toList();
  }

  private static Period period(Span span, LocalDate today) {
    return Period.ofDays(Optional.of(span.first(today)), Optional.of(span.last(today)));
  }

  private static List<Long> column(List<DayFigures> days, Function<DayFigures, Long> value) {
    return days.stream().map(value).toList();
  }

  private static List<Long> cents(List<DayFigures> days) {
    return column(days, day -> day.revenue().minorUnits());
  }

  private static Instant start(DayFigures day) {
    return day.day().atStartOfDay(Period.ZONE).toInstant();
  }

  /** The most frequent first, with what each came to in each span. */
  private Bars reasons(LocalDate today) {
    var counts = new ArrayList<Map<NotPaidReason, Long>>();
    for (var span : Span.values()) {
      counts.add(figures.notPaid(period(span, today)));
    }
    var month = counts.getLast();
    return Bars.of(
        month.entrySet().stream()
            .sorted(
                Map.Entry.<NotPaidReason, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry ->
                new Bars.Value(
                    "console.reason." + entry.getKey(),
                    entry.getValue(),
                    counts.stream().map(of -> of.getOrDefault(entry.getKey(), 0L)).toList(),
                    ""))
            .toList());
  }

  private Bars open(Instant now) {
    var counts = figures.open(now);
    return Bars.of(
        Arrays.stream(OpenAge.values())
            .map(age ->
                new Bars.Value(
                    "console.figures.open." + age, counts.getOrDefault(age, 0L), List.of(), ""))
            .toList());
  }

  private Bars kinds() {
    return Bars.of(
        cases.counts().stream()
            .sorted(Comparator.comparingLong(CaseCount::open).reversed())
            .map(count ->
                new Bars.Value(
                    "console.case." + count.kind(), count.open(), List.of(), address(count)))
            .toList());
  }

  private static String address(CaseCount count) {
    return "/console/cases?kind=" + count.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
