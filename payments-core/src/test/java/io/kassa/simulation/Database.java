package io.kassa.simulation;

import io.kassa.cases.InMemoryCases;
import io.kassa.ledger.InMemoryJournal;
import io.kassa.notification.InMemoryNotificationLog;
import io.kassa.order.InMemoryBaskets;
import io.kassa.order.InMemoryOrders;
import io.kassa.order.OrderNumber;
import io.kassa.outbox.InMemoryOutbox;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.InMemorySweepPace;
import io.kassa.refund.InMemoryRefunds;
import java.util.List;

/** What survives every crash. */
final class Database {

  final InMemoryBaskets baskets = new InMemoryBaskets();
  final InMemoryOrders orders = new InMemoryOrders();
  final InMemoryPayments payments = new InMemoryPayments();
  final InMemoryRefunds refunds = new InMemoryRefunds();
  final InMemoryCases cases = new InMemoryCases();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemorySweepPace pace = new InMemorySweepPace();
  final InMemoryNotificationLog notifications = new InMemoryNotificationLog(payments);
  final InMemoryJournal journal = new InMemoryJournal();

  /** The orders, as far as anybody started to pay them. */
  List<OrderNumber> orders() {
    return orders.all().stream().map(placed -> placed.order().number()).toList();
  }
}
