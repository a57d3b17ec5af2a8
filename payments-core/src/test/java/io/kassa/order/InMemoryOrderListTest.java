package io.kassa.order;

import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryOrderListTest implements OrderListContract {

  private final InMemoryOrders orders = new InMemoryOrders();
  private final Payments payments = new InMemoryPayments();

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public OrderList orderList() {
    return new InMemoryOrderList(orders, payments);
  }
}
