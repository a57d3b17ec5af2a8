package io.kassa.search;

import io.kassa.cases.Cases;
import io.kassa.cases.InMemoryCases;
import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryOrderSearchTest implements OrderSearchContract {

  private final InMemoryOrders orders = new InMemoryOrders();
  private final Payments payments = new InMemoryPayments();
  private final InMemoryCases cases = new InMemoryCases();

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Cases cases() {
    return cases;
  }

  @Override
  public OrderSearch orderSearch() {
    return new InMemoryOrderSearch(orders, payments, cases);
  }
}
