package io.kassa.ledger;

import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When to look at an attempt again if no messenger comes, counted from the attempt's start. What is
 * open is looked at densely; what was declined is watched for money that comes late, what was paid
 * for money that goes back, both as long as refunds are possible.
 *
 * @param open the pauses while the outcome is not known
 * @param declined the pauses after a decline
 * @param paid the pauses after the money moved
 * @param refund the pauses while a refund is on its way, counted from its own start
 * @param grace how long an opening attempt may wait for the gateway's answer, and how long the
 *     gateway may not know of it; longer than the call's own limit
 * @param session how old an attempt may become while the gateway only says that nothing happened
 *     yet; then it has expired
 */
public record CheckSchedule(
    Pauses open, Pauses declined, Pauses paid, Pauses refund, Duration grace, Duration session) {

  private static final int PER_MILLE = 1000;

  /** With the longest rest of a sweeper, all is asked again well within a minute. */
  private static final Duration AFTER_SILENCE = Duration.ofSeconds(20);

  /** There are many of these for each open one, and nobody waits for them. */
  private static final Duration AFTER_SILENCE_WATCHED = Duration.ofHours(1);

  /** Pauses vary by this much to either side, so that a crowd does not come back as a crowd. */
  private static final int JITTER = 100;

  /**
   * When to look at an attempt again.
   *
   * @param payment the attempt as it now is
   * @param now the present time
   * @return the time, or empty when it need not be watched any more
   */
  public Optional<Instant> next(Payment payment, Instant now) {
    var age = Duration.between(payment.startedAt(), now);
    return switch (payment.state()) {
      case PaymentState.Opening o -> Optional.of(afterGrace(payment, now));
      case PaymentState.AwaitingShopper a -> later(payment, now, open.at(age));
      case PaymentState.Authorised a -> later(payment, now, open.at(age));
      case PaymentState.Declined d -> later(payment, now, declined.at(age));
      case PaymentState.Paid p -> later(payment, now, paid.at(age));
    };
  }

  /**
   * When to look at an attempt again from which money is being given back. Often the gateway says
   * no more than that it has taken a refund, so this ends some day, too.
   *
   * @param payment the attempt as it now is
   * @param refund when the youngest refund on its way was begun; empty if there is none
   * @param now the present time
   * @return the time, never later than without the refund; empty when it need not be watched
   */
  public Optional<Instant> next(Payment payment, Optional<Instant> refund, Instant now) {
    var regular = next(payment, now);
    var soon =
        refund.flatMap(begun -> later(payment, now, this.refund.at(Duration.between(begun, now))));
    return Stream.concat(regular.stream(), soon.stream()).min(Comparator.naturalOrder());
  }

  /**
   * When to look at an attempt again about which the gateway was asked and said nothing. That says
   * nothing about the attempt, and the gateway may be back any moment: soon, whatever its age,
   * while its outcome is not known; else within the hour. Whoever asks for many leaves a silent
   * gateway alone as a whole.
   *
   * @param payment the attempt
   * @param now the present time
   * @return the time, or empty when it need not be watched any more
   */
  public Optional<Instant> afterSilence(Payment payment, Instant now) {
    var pause =
        switch (payment.state()) {
          case PaymentState.Opening o -> AFTER_SILENCE;
          case PaymentState.AwaitingShopper a -> AFTER_SILENCE;
          case PaymentState.Authorised a -> AFTER_SILENCE;
          case PaymentState.Declined d -> AFTER_SILENCE_WATCHED;
          case PaymentState.Paid p -> AFTER_SILENCE_WATCHED;
        };
    var soon = now.plus(jittered(payment, pause));
    return next(payment, now).map(regular -> regular.isBefore(soon) ? regular : soon);
  }

  /**
   * When an opening attempt without an answer counts as lost.
   *
   * @param startedAt when it was started
   * @return the end of the grace
   */
  public Instant graceEnds(Instant startedAt) {
    return startedAt.plus(grace);
  }

  private Instant afterGrace(Payment payment, Instant now) {
    var end = graceEnds(payment.startedAt());
    return end.isAfter(now) ? end : now.plus(open.steps().getFirst().every());
  }

  /** Nobody can ask about an attempt for which the gateway gave no means to. */
  private static Optional<Instant> later(Payment payment, Instant now, Optional<Duration> pause) {
    return payment.handle().isPresent()
        ? pause.map(length -> now.plus(jittered(payment, length)))
        : Optional.empty();
  }

  /** The same for one attempt at all times, so what is due when can be told. */
  private static Duration jittered(Payment payment, Duration pause) {
    int variation = Math.floorMod(payment.id().value().hashCode(), 2 * JITTER + 1) - JITTER;
    return pause.multipliedBy(PER_MILLE + variation).dividedBy(PER_MILLE);
  }
}
