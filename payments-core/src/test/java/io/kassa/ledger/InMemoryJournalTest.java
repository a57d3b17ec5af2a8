package io.kassa.ledger;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryJournalTest implements JournalContract {

  private final Journal journal = new InMemoryJournal();
  private final Payments payments = new InMemoryPayments();
  private final Orders orders = new InMemoryOrders();

  @Override
  public Journal journal() {
    return journal;
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
