package io.kassa.ledger;

import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When to look at an attempt again if no messenger comes: densely while a shopper is likely
 * present, then ever more rarely, counted from the attempt's start.
 *
 * @param steps the list, by growing age
 * @param grace how long an opening attempt may wait for the gateway's answer; longer than the
 *     call's own limit
 */
public record CheckSchedule(List<Step> steps, Duration grace) {

  private static final Duration DECLINED_EVERY = Duration.ofHours(1);
  private static final Duration DECLINED_UNTIL = Duration.ofDays(7);

  /**
   * A line of the list.
   *
   * @param until the age up to which it holds
   * @param every the time between two looks
   */
  public record Step(Duration until, Duration every) {}

  /** Refuses a list that is empty, not growing, or would look without pause. */
  public CheckSchedule {
    steps = List.copyOf(steps);
    var last = Duration.ZERO;
    for (var step : steps) {
      if (step.until().compareTo(last) <= 0 || !step.every().isPositive()) {
        throw new IllegalArgumentException("Ages must grow and pauses be positive: " + steps);
      }
      last = step.until();
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("An empty schedule would never look again");
    }
  }

  /**
   * Reads the list as people write it, such as {@code PT10M/PT10S, P1D/PT15M}: up to ten minutes of
   * age every ten seconds, up to a day every quarter of an hour.
   *
   * @param text ISO 8601 durations {@code until/every}, comma separated
   * @param grace see {@link #grace()}
   * @return the schedule
   * @throws IllegalArgumentException if the text is no such list
   */
  public static CheckSchedule parse(String text, Duration grace) {
    return new CheckSchedule(
        Arrays.stream(text.split(",", -1)).map(CheckSchedule::step).toList(), grace);
  }

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
      case PaymentState.AwaitingShopper a -> pause(age).map(now::plus);
      case PaymentState.Authorised a -> pause(age).map(now::plus);
      case PaymentState.Declined d ->
          payment.handle().isPresent() && age.compareTo(DECLINED_UNTIL) < 0
              ? pause(age).map(CheckSchedule::sparsely).map(now::plus)
              : Optional.empty();
      case PaymentState.Paid p -> Optional.empty();
    };
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
    return end.isAfter(now) ? end : now.plus(steps.getFirst().every());
  }

  private Optional<Duration> pause(Duration age) {
    return steps.stream()
        .filter(step -> age.compareTo(step.until()) < 0)
        .findFirst()
        .map(Step::every);
  }

  /** Money after a decline is rare; it is looked for, but not densely. */
  private static Duration sparsely(Duration pause) {
    return pause.compareTo(DECLINED_EVERY) < 0 ? DECLINED_EVERY : pause;
  }

  private static Step step(String text) {
    var parts = text.strip().split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not until/every: " + text);
    }
    return new Step(Duration.parse(parts[0]), Duration.parse(parts[1]));
  }
}
