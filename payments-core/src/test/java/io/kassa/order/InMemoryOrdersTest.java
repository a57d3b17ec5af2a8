package io.kassa.order;

class InMemoryOrdersTest implements OrdersContract {

  private final Orders orders = new InMemoryOrders();

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public void keep(Order order, Shown shown) {
    orders.add(order, OrderStatus.OPEN);
    orders.keep(order.number(), shown);
  }
}
