package io.kassa.order;

class InMemoryOrderListTest implements OrderListContract {

  private final InMemoryOrders orders = new InMemoryOrders();

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public OrderList orderList() {
    return new InMemoryOrderList(orders);
  }
}
