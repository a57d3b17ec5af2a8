package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The last day at the desk, with a clock that is moved: day 180 in Brussels, however long it is.
 */
class RefundLastDayTest {

  private final Stage stage = new Stage();

  @ParameterizedTest
  @CsvSource({
    // An ordinary last day, in summer, of what was paid in winter.
    "2026-11-22T10:00:00Z, 2027-05-21, 2027-05-21T21:59:59.999Z, 2027-05-21T22:00:00Z",
    // The last day is the one of 25 hours, and the one of 23.
    "2027-05-04T10:00:00Z, 2027-10-31, 2027-10-31T22:59:59.999Z, 2027-10-31T23:00:00Z",
    "2027-09-28T10:00:00Z, 2028-03-26, 2028-03-26T21:59:59.999Z, 2028-03-26T22:00:00Z",
    // The last day ends where the night of the change begins.
    "2027-05-03T10:00:00Z, 2027-10-30, 2027-10-30T21:59:59.999Z, 2027-10-30T22:00:00Z",
    "2027-09-27T10:00:00Z, 2028-03-25, 2028-03-25T22:59:59.999Z, 2028-03-25T23:00:00Z"
  })
  void day_180_is_obeyed_to_its_last_moment_and_day_181_refused_with_the_day(
      Instant paid, LocalDate lastDay, Instant lastMoment, Instant tooLate) {
    clockIs(paid);
    var order = stage.order();
    var payment = stage.newest(order).id();
    var said = new Testimony(new Evidence.FundsMoving(), "settled", stage.clock.instant());
    stage.ledger.record(payment, said, Cause.of(Messenger.SWEEPER));

    clockIs(lastMoment);
    var first =
        new RefundOrder(
            order.number(),
            payment,
            List.of(Money.euroCents(100)),
            "Broken jar",
            order.total(),
            "on the last day",
            "zoe",
            RefundLimits.NONE);
    assertThat(stage.refundDesk.request(first)).isInstanceOf(RefundDecision.Taken.class);
    assertThat(stage.gateway.refunds()).hasSize(1);

    clockIs(tooLate);
    var second =
        new RefundOrder(
            order.number(),
            payment,
            List.of(Money.euroCents(100)),
            "Broken jar",
            order.total().minus(Money.euroCents(100)),
            "a moment later",
            "zoe",
            RefundLimits.NONE);
    assertThat(stage.refundDesk.request(second)).isEqualTo(new RefundDecision.TooLate(lastDay));
    assertThat(stage.gateway.refunds()).as("no call").hasSize(1);
    assertThat(stage.refunds.of(order.number())).as("and nothing written").hasSize(1);
  }

  private void clockIs(Instant time) {
    stage.clock.move(Duration.between(stage.clock.instant(), time));
  }
}
