package io.kassa.outbox;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryOutboxTest implements RefundOutboxContract {

  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final Orders orders = new InMemoryOrders();
  private final Payments payments = new InMemoryPayments();

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Payments payments() {
    return payments;
  }
}
