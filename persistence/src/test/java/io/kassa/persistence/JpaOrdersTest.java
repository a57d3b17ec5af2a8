package io.kassa.persistence;

import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.order.OrdersContract;
import io.kassa.order.Shown;
import io.kassa.persistence.testing.Databases;
import org.junit.jupiter.api.Nested;

class JpaOrdersTest {

  @Nested
  class OnH2 extends StoredPorts implements OrdersContract {
    OnH2() {
      super(Databases.h2());
    }

    @Override
    public void keep(Order order, Shown shown) {
      keepWith(this, order, shown);
    }
  }

  @Nested
  class OnPostgres extends StoredPorts implements OrdersContract {
    OnPostgres() {
      super(Databases.postgres());
    }

    @Override
    public void keep(Order order, Shown shown) {
      keepWith(this, order, shown);
    }
  }

  private static void keepWith(StoredPorts ports, Order order, Shown shown) {
    var orders = ports.orders();
    ports
        .database()
        .transactions()
        .inNew(() -> {
          orders.add(order, OrderStatus.OPEN);
          orders.keep(order.number(), shown);
          return order;
        });
  }
}
