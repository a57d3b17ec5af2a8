package io.kassa.checkout;

import io.kassa.ledger.CheckSchedule;
import io.kassa.order.Order;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.TransactionReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes the next attempt on an order, with a reference that was never used. */
@Dependent
public class NewAttempt {

  private final SecureRandom random = new SecureRandom();
  private final CheckSchedule schedule;
  private final Clock clock;

  /**
   * Is given the time.
   *
   * @param schedule when to look after it first
   * @param clock the present time
   */
  @Inject
  public NewAttempt(CheckSchedule schedule, Clock clock) {
    this.schedule = schedule;
    this.clock = clock;
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
