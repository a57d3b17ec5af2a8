package io.kassa.container;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.payment.Testimony;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;

/** Attempts in the server's own books, for the tests inside it, and what may be heard of them. */
@Dependent
class BookedAttempts {

  static final Cause CAUSE = Cause.of(Messenger.OPERATOR);
  static final Instant NOW = Instant.parse("2026-11-02T10:20:00Z");

  private final UserTransaction transaction;
  private final Orders orders;
  private final Payments payments;

  @Inject
  BookedAttempts(UserTransaction transaction, Orders orders, Payments payments) {
    this.transaction = transaction;
    this.orders = orders;
    this.payments = payments;
  }

  /** An attempt whose shopper is at the bank, committed. */
  Payment awaitingShopper() throws Exception {
    var order = AnOrder.placed().build();
    var payment = APayment.awaitingShopper(order.number());
    transaction.begin();
    orders.add(order, OrderStatus.PENDING);
    payments.add(payment);
    transaction.commit();
    return payments.find(payment.id()).orElseThrow();
  }

  static Testimony approved() {
    return new Testimony(new Evidence.BankApproved(), "authorized", NOW);
  }

  static Testimony paid() {
    return new Testimony(new Evidence.FundsMoving(), "sentForSettlement", NOW);
  }
}
