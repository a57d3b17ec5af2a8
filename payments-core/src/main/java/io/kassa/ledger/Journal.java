package io.kassa.ledger;

import io.kassa.order.OrderNumber;
import java.util.List;

/** Port: the journal of all attempts; append-only. Safe for use by many threads. */
public interface Journal {

  /**
   * Writes a line; joins the caller's transaction.
   *
   * @param line the line
   */
  void append(JournalLine line);

  /**
   * Everything that happened to an order's attempts.
   *
   * @param order the order
   * @return the lines, oldest first
   */
  List<JournalLine> of(OrderNumber order);
}
