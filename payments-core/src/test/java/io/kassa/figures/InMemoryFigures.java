package io.kassa.figures;

import io.kassa.ledger.Journal;
import io.kassa.money.Money;
import io.kassa.order.InMemoryOrders;
import io.kassa.order.OrderStatus;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.payment.StateName;
import io.kassa.search.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts in memory. */
public final class InMemoryFigures implements Figures {

  private static final Set<OrderStatus> PAID =
      Set.of(OrderStatus.PAID, OrderStatus.REFUNDED, OrderStatus.PARTIALLY_REFUNDED);

  private final InMemoryOrders orders;
  private final Payments payments;
  private final Journal journal;

  /** Counts these. */
  public InMemoryFigures(InMemoryOrders orders, Payments payments, Journal journal) {
    this.orders = orders;
    this.payments = payments;
    this.journal = journal;
  }

  @Override
  public List<DayFigures> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).map(this::day).toList();
  }

  private DayFigures day(LocalDate day) {
    var placed = placed(Period.ofDays(Optional.of(day), Optional.of(day))).toList();
    var paid = placed.stream().filter(one -> PAID.contains(one.status())).toList();
    long cents = paid.stream().mapToLong(one -> one.order().total().minorUnits()).sum();
    return new DayFigures(
        day, placed.size(), paid.size(), Money.euroCents(cents), Money.euroCents(0));
  }

  @Override
  public List<Duration> timesToPaid(Period period) {
    return placed(period)
        .filter(one -> PAID.contains(one.status()))
        .flatMap(one ->
            journal.of(one.order().number()).stream()
                .filter(line -> line.after() == StateName.PAID)
                .map(line -> Duration.between(one.order().placedAt(), line.at()))
                .limit(1))
        .toList();
  }

  @Override
  public Map<NotPaidReason, Long> notPaid(Period period) {
    return attempts()
        .filter(one -> period.holds(one.startedAt()))
        .flatMap(one ->
            one.state() instanceof PaymentState.Declined(var reason)
                ? Stream.of(reason)
                : Stream.empty())
        .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
  }

  @Override
  public Map<OpenAge, Long> open(Instant now) {
    var counts = new EnumMap<OpenAge, Long>(OpenAge.class);
    for (var age : OpenAge.values()) {
      counts.put(age, 0L);
    }
    attempts()
        .filter(one -> !Set.of(StateName.PAID, StateName.DECLINED).contains(one.state().name()))
        .forEach(one -> counts.merge(age(Duration.between(one.startedAt(), now)), 1L, Long::sum));
    return counts;
  }

  private static OpenAge age(Duration age) {
    return Stream.of(OpenAge.values())
        .filter(each -> age.compareTo(each.least()) >= 0)
        .reduce((one, older) -> older)
        .orElse(OpenAge.MINUTES);
  }

  private Stream<PlacedOrder> placed(Period period) {
    return orders.all().stream().filter(one -> period.holds(one.order().placedAt()));
  }

  private Stream<Payment> attempts() {
    return orders.all().stream()
        .flatMap(one -> payments.attemptsOf(one.order().number()).payments().stream());
  }
}
