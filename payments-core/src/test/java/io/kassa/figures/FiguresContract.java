package io.kassa.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.payment.StateName;
import io.kassa.search.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every counter of the shop promises. */
public interface FiguresContract {

  /** The day on which the clocks go back: it has 25 hours. */
  LocalDate LONG_DAY = LocalDate.of(2026, 10, 25);

  /** The counter under test. */
  Figures figures();

  /** Where its orders come from; each call is a transaction of its own. */
  Orders orders();

  /** Where their attempts come from; each call is a transaction of its own. */
  Payments payments();

  /** Writes a line of the journal in a transaction of its own. */
  void happened(JournalLine line);

  /** Its period. */
  default Period longDay() {
    return Period.ofDays(Optional.of(LONG_DAY), Optional.of(LONG_DAY));
  }

  /** An order, written, placed some hours after the long day began. */
  default Order placed(long minutes, OrderStatus status) {
    var start = longDay().from().orElseThrow();
    var order = AnOrder.placed().at(start.plus(Duration.ofMinutes(minutes))).build();
    orders().add(order, status);
    return order;
  }

  @Test
  default void each_day_tells_what_was_placed_and_what_of_it_was_paid() {
    placed(-1, OrderStatus.PAID);
    placed(0, OrderStatus.PAID);
    placed(25 * 60 - 1, OrderStatus.PARTIALLY_REFUNDED);
    placed(60, OrderStatus.REFUNDED);
    placed(60, OrderStatus.FAILED);
    placed(25 * 60, OrderStatus.OPEN);

    assertThat(figures().days(LONG_DAY.minusDays(2), LONG_DAY.plusDays(1)))
        .containsExactly(
            DayFigures.quiet(LONG_DAY.minusDays(2)),
            day(LONG_DAY.minusDays(1), 1, 1, 2195),
            day(LONG_DAY, 4, 3, 3 * 2195),
            day(LONG_DAY.plusDays(1), 1, 0, 0));
  }

  private static DayFigures day(LocalDate day, long placed, long paid, long cents) {
    return new DayFigures(day, placed, paid, Money.euroCents(cents), Money.euroCents(0));
  }

  @Test
  default void the_time_to_paid_ends_with_the_first_news_that_the_money_moves() {
    var order = placed(60, OrderStatus.PAID);
    var payment = APayment.opening(order.number());
    payments().add(payment);
    happened(line(payment, order.placedAt().plusSeconds(5), StateName.AWAITING_SHOPPER));
    happened(line(payment, order.placedAt().plusMillis(90_250), StateName.PAID));
    happened(line(payment, order.placedAt().plusSeconds(900), StateName.PAID));
    var failed = placed(61, OrderStatus.FAILED);
    var refused = APayment.opening(failed.number());
    payments().add(refused);
    happened(line(refused, failed.placedAt().plusSeconds(9), StateName.DECLINED));

    assertThat(figures().timesToPaid(longDay())).containsExactly(Duration.ofMillis(90_250));
    assertThat(
            figures()
                .timesToPaid(Period.ofDays(Optional.of(LONG_DAY.plusDays(1)), Optional.empty())))
        .isEmpty();
  }

  private static JournalLine line(Payment payment, Instant at, StateName after) {
    return new JournalLine(
        payment.order(),
        payment.id(),
        at,
        Cause.of(Messenger.SWEEPER),
        Happening.FUNDS_MOVING,
        "",
        Optional.empty(),
        StateName.OPENING,
        after);
  }

  @Test
  default void attempts_that_failed_are_counted_by_reason() {
    declined(NotPaidReason.REFUSED);
    declined(NotPaidReason.REFUSED);
    declined(NotPaidReason.EXPIRED);
    attempt(new PaymentState.Opening());
    var day = LocalDate.ofInstant(APayment.STARTED_AT, Period.ZONE);

    assertThat(figures().notPaid(Period.ofDays(Optional.of(day), Optional.of(day))))
        .isEqualTo(Map.of(NotPaidReason.REFUSED, 2L, NotPaidReason.EXPIRED, 1L));
    assertThat(figures().notPaid(Period.ofDays(Optional.of(day.plusDays(1)), Optional.empty())))
        .isEmpty();
  }

  @Test
  default void attempts_without_an_outcome_are_counted_by_age() {
    attempt(new PaymentState.Opening());
    attempt(new PaymentState.Authorised());
    attempt(APayment.awaiting());
    attempt(new PaymentState.Paid());
    declined(NotPaidReason.EXPIRED);

    for (var age : OpenAge.values()) {
      var open = figures().open(APayment.STARTED_AT.plus(age.least()));
      for (var each : OpenAge.values()) {
        assertThat(open.get(each)).as("%s at %s", each, age).isEqualTo(each == age ? 3 : 0);
      }
    }
  }

  private void declined(NotPaidReason reason) {
    attempt(new PaymentState.Declined(reason));
  }

  private void attempt(PaymentState state) {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.opening(order.number());
    payments()
        .add(
            new Payment(
                payment.id(),
                payment.order(),
                payment.attempt(),
                payment.reference(),
                payment.amount(),
                state,
                payment.handle(),
                payment.current(),
                payment.startedAt(),
                payment.lastWord(),
                payment.nextCheckAt(),
                payment.revision()));
  }
}
