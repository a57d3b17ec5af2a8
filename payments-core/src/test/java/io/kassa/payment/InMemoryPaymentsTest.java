package io.kassa.payment;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;

class InMemoryPaymentsTest implements PaymentsContract, ClaimsContract, OpenPaymentsContract {

  private final Orders orders = new InMemoryOrders();
  private final InMemoryPayments payments = new InMemoryPayments();

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public OpenPayments open() {
    return payments;
  }

  @Override
  public Orders orders() {
    return orders;
  }
}
