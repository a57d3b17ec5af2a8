package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.TransactionReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Row T4 of the fault matrix: in the nights in which Belgium changes its clocks, at 01:00 UTC,
 * nothing is looked at earlier, later or twice.
 */
class ClockChangeTest {

  private static final Instant ORDINARY = Instant.parse("2026-02-10T00:59:50Z");

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29T00:59:50Z", "2026-10-25T00:59:50Z"})
  void checks_keep_their_distance_when_the_clocks_change(Instant night) {
    assertThat(checksSince(night)).isEqualTo(checksSince(ORDINARY)).hasSizeGreaterThan(50);
  }

  /** How long after the start an attempt that nobody pays is looked at. */
  private static List<Duration> checksSince(Instant start) {
    var attempt = waitingSince(start);
    var end = start.plus(Duration.ofHours(3));
    return Stream.iterate(
            Stage.SCHEDULE.next(attempt, start),
            next -> next.filter(end::isAfter).isPresent(),
            next -> next.flatMap(now -> Stage.SCHEDULE.next(attempt, now)))
        .flatMap(Optional::stream)
        .map(next -> Duration.between(start, next))
        .toList();
  }

  /** The same attempt at all times: pauses vary from one attempt to another. */
  private static Payment waitingSince(Instant start) {
    return Payment.opening(
            new PaymentId(new UUID(1, 2)),
            new OrderNumber("KM4T-9XQA"),
            1,
            new TransactionReference("r"),
            Money.euroCents(100),
            start,
            start)
        .in(new PaymentState.AwaitingShopper(new GatewayLink("https://pay.example/p"), start))
        .with(new GatewayHandle("id", new GatewayLink("https://pay.example/q")));
  }
}
