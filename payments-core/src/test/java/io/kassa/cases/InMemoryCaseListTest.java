package io.kassa.cases;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryCaseListTest implements CaseListContract {

  private final InMemoryCases cases = new InMemoryCases();
  private final Orders orders = new InMemoryOrders();
  private final Payments payments = new InMemoryPayments();

  @Override
  public CaseList caseList() {
    return cases;
  }

  @Override
  public Cases cases() {
    return cases;
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
