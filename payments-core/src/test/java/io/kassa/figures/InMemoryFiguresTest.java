package io.kassa.figures;

import io.kassa.ledger.InMemoryJournal;
import io.kassa.ledger.JournalLine;
import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.Payments;

class InMemoryFiguresTest implements FiguresContract {

  private final InMemoryOrders orders = new InMemoryOrders();
  private final Payments payments = new InMemoryPayments();
  private final InMemoryJournal journal = new InMemoryJournal();

  @Override
  public Figures figures() {
    return new InMemoryFigures(orders, payments, journal);
  }

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public void happened(JournalLine line) {
    journal.append(line);
  }
}
