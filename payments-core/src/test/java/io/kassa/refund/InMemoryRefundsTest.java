package io.kassa.refund;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryRefundsTest implements RefundsContract {

  private final Orders orders = new InMemoryOrders();
  private final Payments payments = new InMemoryPayments();
  private final Refunds refunds = new InMemoryRefunds();

  @Override
  public Refunds refunds() {
    return refunds;
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
