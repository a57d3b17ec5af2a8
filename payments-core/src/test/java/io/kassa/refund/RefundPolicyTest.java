package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.payment.APayment;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundPolicyTest {

  private final RefundPolicy policy =
      new RefundPolicy(
          Money.euroCents(300_000), 180, ZoneId.of("Europe/Brussels"), Duration.ofSeconds(90));

  @Test
  void above_the_cap_the_amount_is_split_and_nothing_is_lost() {
    assertThat(policy.split(Money.euroCents(420_000)))
        .containsExactly(Money.euroCents(300_000), Money.euroCents(120_000));
    assertThat(policy.split(Money.euroCents(300_000))).containsExactly(Money.euroCents(300_000));
    assertThat(policy.split(Money.euroCents(300_001)))
        .containsExactly(Money.euroCents(300_000), Money.euroCents(1));
    assertThat(policy.split(Money.euroCents(1))).containsExactly(Money.euroCents(1));
  }

  /**
   * Days are Belgian days, whatever the length of the nights between: through the night in which
   * the clocks go back (25 October 2026) and through that in which they go forward (28 March 2027).
   */
  @ParameterizedTest
  @CsvSource({
    // Paid in summer, last day in winter: 180 days are an hour longer than 180 times 24 hours.
    "2026-06-01T21:59:59Z, 2026-11-28, 2026-11-28T22:59:59.999Z, 2026-11-28T23:00:00Z",
    "2026-06-01T22:00:00Z, 2026-11-29, 2026-11-29T22:59:59.999Z, 2026-11-29T23:00:00Z",
    // Paid in winter, last day in summer: an hour shorter.
    "2026-11-01T22:59:59Z, 2027-04-30, 2027-04-30T21:59:59.999Z, 2027-04-30T22:00:00Z",
    "2026-11-01T23:00:00Z, 2027-05-01, 2027-05-01T21:59:59.999Z, 2027-05-01T22:00:00Z",
    // The last day is itself the short one, and the long one.
    "2026-09-29T10:00:00Z, 2027-03-28, 2027-03-28T21:59:59.999Z, 2027-03-28T22:00:00Z",
    "2026-04-28T10:00:00Z, 2026-10-25, 2026-10-25T22:59:59.999Z, 2026-10-25T23:00:00Z",
    // Paid in the hour that comes twice.
    "2026-10-25T00:30:00Z, 2027-04-23, 2027-04-23T21:59:59.999Z, 2027-04-23T22:00:00Z",
    "2026-10-25T01:30:00Z, 2027-04-23, 2027-04-23T21:59:59.999Z, 2027-04-23T22:00:00Z"
  })
  void day_180_is_allowed_to_its_last_moment_and_day_181_is_not(
      Instant paid, LocalDate lastDay, Instant lastMoment, Instant tooLate) {
    var payment = paidAt(paid);
    assertThat(policy.lastDay(payment)).isEqualTo(lastDay);
    assertThat(policy.daysLeft(payment, paid)).isEqualTo(180);
    assertThat(policy.daysLeft(payment, lastMoment)).isZero();
    assertThat(policy.isOver(payment, lastMoment)).isFalse();
    assertThat(policy.isOver(payment, tooLate)).isTrue();
    assertThat(policy.daysLeft(payment, tooLate)).isEqualTo(-1);
  }

  @Test
  void a_persons_day_begins_at_the_shops_midnight() {
    assertThat(policy.dayBegins(Instant.parse("2026-10-25T22:59:59Z")))
        .as("the long day")
        .isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    assertThat(policy.dayBegins(Instant.parse("2026-10-25T23:00:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
  }

  private static Payment paidAt(Instant time) {
    var model = APayment.opening(AnOrder.placed().build().number());
    return Payment.opening(
        PaymentId.next(time, new SecureRandom()),
        model.order(),
        1,
        model.reference(),
        model.amount(),
        time,
        time);
  }
}
