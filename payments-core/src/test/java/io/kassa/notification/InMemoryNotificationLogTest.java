package io.kassa.notification;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryNotificationLogTest implements NotificationLogContract {

  private final Payments payments = new InMemoryPayments();
  private final Orders orders = new InMemoryOrders();
  private final NotificationLog log = new InMemoryNotificationLog(payments);

  @Override
  public NotificationLog notifications() {
    return log;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Orders orders() {
    return orders;
  }
}
