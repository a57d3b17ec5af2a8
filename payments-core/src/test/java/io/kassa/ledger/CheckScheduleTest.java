package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.TransactionReference;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckScheduleTest {

  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final CheckSchedule SCHEDULE =
      new CheckSchedule(
          Pauses.parse("PT10M/PT10S, P1D/PT15M"),
          Pauses.parse("PT5M/PT30S, P180D/P7D"),
          Pauses.parse("P3D/P1D, P180D/P7D"),
          Pauses.parse("PT10M/PT30S, P14D/P1D"),
          Duration.ofSeconds(55),
          Duration.ofHours(1));

  private final Payment opening =
      Payment.opening(
          PaymentId.next(START, new SecureRandom()),
          new OrderNumber("KM4T-9XQA"),
          1,
          new TransactionReference("r"),
          Money.euroCents(100),
          START,
          START);
  private final Payment waiting =
      opening
          .in(new PaymentState.AwaitingShopper(new GatewayLink("https://pay.example/p"), START))
          .with(new GatewayHandle("id", new GatewayLink("https://pay.example/q")));

  @Test
  void checks_are_dense_at_first_and_sparse_later_and_end_some_day() {
    assertThat(pause(waiting, Duration.ZERO)).satisfies(about(Duration.ofSeconds(10)));
    assertThat(pause(waiting, Duration.ofMinutes(10))).satisfies(about(Duration.ofMinutes(15)));
    assertThat(SCHEDULE.next(waiting, START.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void a_refund_on_its_way_brings_the_next_look_forward_and_never_back() {
    var paid = waiting.in(new PaymentState.Paid());
    var now = START.plus(Duration.ofDays(30));
    assertThat(Duration.between(now, SCHEDULE.next(paid, Optional.of(now), now).orElseThrow()))
        .satisfies(about(Duration.ofSeconds(30)));
    var longAgo = Optional.of(now.minus(Duration.ofDays(15)));
    assertThat(SCHEDULE.next(paid, longAgo, now)).isEqualTo(SCHEDULE.next(paid, now));
    assertThat(SCHEDULE.next(paid, Optional.empty(), now)).isEqualTo(SCHEDULE.next(paid, now));
  }

  @Test
  void an_opening_attempt_is_looked_at_when_its_grace_ends() {
    assertThat(SCHEDULE.next(opening, START)).contains(START.plusSeconds(55));
    assertThat(pause(opening, Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void pauses_vary_so_that_a_crowd_does_not_come_back_as_a_crowd() {
    var pauses =
        IntStream.range(0, 50)
            .mapToObj(i -> pause(another(), Duration.ZERO))
            .collect(Collectors.toSet());
    assertThat(pauses).hasSizeGreaterThan(10).allSatisfy(about(Duration.ofSeconds(10)));
    assertThat(pause(waiting, Duration.ZERO)).isEqualTo(pause(waiting, Duration.ZERO));
  }

  @Test
  void silence_says_nothing_about_an_attempt_so_it_is_asked_about_soon_whatever_its_age() {
    var old = START.plus(Duration.ofHours(20));
    var soon = SCHEDULE.afterSilence(waiting, old).map(next -> Duration.between(old, next));
    assertThat(soon.orElseThrow()).satisfies(about(Duration.ofSeconds(20)));
    assertThat(SCHEDULE.afterSilence(waiting, START)).isEqualTo(SCHEDULE.next(waiting, START));
    assertThat(SCHEDULE.afterSilence(waiting, START.plus(Duration.ofDays(1)))).isEmpty();
    var declined = waiting.in(new PaymentState.Declined(NotPaidReason.EXPIRED));
    var within = SCHEDULE.afterSilence(declined, old).map(next -> Duration.between(old, next));
    assertThat(within.orElseThrow()).satisfies(about(Duration.ofHours(1)));
  }

  @Test
  void a_declined_attempt_is_watched_for_late_money() {
    var declined = waiting.in(new PaymentState.Declined(NotPaidReason.EXPIRED));
    assertThat(pause(declined, Duration.ZERO)).satisfies(about(Duration.ofSeconds(30)));
    assertThat(pause(declined, Duration.ofDays(100))).satisfies(about(Duration.ofDays(7)));
    assertThat(SCHEDULE.next(declined, START.plus(Duration.ofDays(180)))).isEmpty();
  }

  @Test
  void a_paid_attempt_is_watched_as_long_as_money_may_go_back() {
    var paid = waiting.in(new PaymentState.Paid());
    assertThat(pause(paid, Duration.ZERO)).satisfies(about(Duration.ofDays(1)));
    assertThat(pause(paid, Duration.ofDays(179))).satisfies(about(Duration.ofDays(7)));
    assertThat(SCHEDULE.next(paid, START.plus(Duration.ofDays(180)))).isEmpty();
  }

  @Test
  void an_attempt_that_cannot_be_asked_about_is_not_watched_once_it_is_declined() {
    var declined = new PaymentState.Declined(NotPaidReason.UNREACHABLE);
    assertThat(SCHEDULE.next(opening.in(declined), START)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PT10M", "PT10M/PT10S/PT1S", "PT10M/PT0S", "P1D/PT1M,PT1M/PT1M", "x/y"})
  void a_list_that_makes_no_sense_is_refused(String text) {
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Pauses.parse(text));
  }

  private Payment another() {
    return Payment.opening(
            PaymentId.next(START, new SecureRandom()),
            waiting.order(),
            1,
            waiting.reference(),
            waiting.amount(),
            START,
            START)
        .in(waiting.state())
        .with(waiting.handle().orElseThrow());
  }

  /** Within a tenth, to either side. */
  private static ThrowingConsumer<Duration> about(Duration expected) {
    var tenth = expected.dividedBy(10);
    return actual -> assertThat(actual).isBetween(expected.minus(tenth), expected.plus(tenth));
  }

  private static Duration pause(Payment payment, Duration age) {
    var now = START.plus(age);
    return Duration.between(now, SCHEDULE.next(payment, now).orElseThrow());
  }
}
