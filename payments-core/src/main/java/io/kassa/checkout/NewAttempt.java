package io.kassa.checkout;

import io.kassa.bean.Shared;
import io.kassa.ledger.CheckSchedule;
import io.kassa.order.Order;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.TransactionReference;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes the next attempt on an order, with a reference that was never used. */
@Shared
public class NewAttempt {

  private final CheckSchedule schedule;
  private final Clock clock;
  private final SecureRandom random;

  /**
   * Is given the time.
   *
   * @param schedule when to look after it first
   * @param clock the present time
   */
  @Inject
  public NewAttempt(CheckSchedule schedule, Clock clock) {
    this(schedule, clock, new SecureRandom());
  }

  /**
   * Is given the time and the source of identities.
   *
   * @param schedule when to look after it first
   * @param clock the present time
   * @param random where identities and references come from
   */
  public NewAttempt(CheckSchedule schedule, Clock clock, SecureRandom random) {
    this.schedule = schedule;
    this.clock = clock;
    this.random = random;
  }

  /**
   * The next attempt.
   *
   * @param order the order to pay
   * @param before the attempts so far
   * @return an opening attempt, not written yet
   */
  public Payment on(Order order, Attempts before) {
    var now = clock.instant();
    int number = before.newest().map(Payment::attempt).orElse(0) + 1;
    return Payment.opening(
        PaymentId.next(now, random),
        order.number(),
        number,
        TransactionReference.of(order.number(), number, random),
        order.total(),
        now,
        schedule.graceEnds(now));
  }
}
