package io.kassa.simulation;

import io.kassa.order.OrderNumber;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.payment.TransactionReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attempts in whose transactions others come between: after an attempt was read and before it is
 * written, so that writers lose races as they do on a database. (Nothing was written by then, so a
 * loser has nothing to undo.)
 */
final class InterruptedPayments implements Payments {

  private final Payments payments;
  private final Puppeteer puppeteer;

  InterruptedPayments(Payments payments, Puppeteer puppeteer) {
    this.payments = payments;
    this.puppeteer = puppeteer;
  }

  @Override
  public Payment add(Payment payment) {
    return payments.add(payment);
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    puppeteer.pause();
    var found = payments.find(id);
    puppeteer.pause();
    return found;
  }

  @Override
  public Optional<Payment> findByReference(TransactionReference reference) {
    puppeteer.pause();
    return payments.findByReference(reference);
  }

  @Override
  public Attempts attemptsOf(OrderNumber order) {
    return payments.attemptsOf(order);
  }

  @Override
  public Map<OrderNumber, Attempts> attemptsOfEach(Collection<OrderNumber> orders) {
    return payments.attemptsOfEach(orders);
  }

  @Override
  public Payment update(Payment payment) {
    return payments.update(payment);
  }

  @Override
  public List<PaymentId> claimDue(Instant now, Duration lease, int limit) {
    puppeteer.pause();
    return payments.claimDue(now, lease, limit);
  }

  @Override
  public void hasten(PaymentId id, Instant now) {
    puppeteer.pause();
    payments.hasten(id, now);
  }
}
