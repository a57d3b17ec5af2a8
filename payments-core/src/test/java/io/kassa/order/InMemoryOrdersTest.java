package io.kassa.order;

class InMemoryOrdersTest implements OrdersContract {

  private final Orders orders = new InMemoryOrders();

  @Override
  public Orders orders() {
    return orders;
  }
}
