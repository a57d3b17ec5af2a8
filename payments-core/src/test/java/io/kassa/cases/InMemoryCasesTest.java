package io.kassa.cases;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryCasesTest implements CasesContract {

  private final InMemoryCases cases = new InMemoryCases();
  private final Payments payments = new InMemoryPayments();
  private final Orders orders = new InMemoryOrders();

  @Override
  public Cases cases() {
    return cases;
  }

  @Override
  public CaseList caseList() {
    return cases;
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
