package io.kassa.note;

import io.kassa.order.OrderNumber;
import java.util.List;

/** Port: the notes on orders; append-only. Safe for use by many threads. */
public interface Notes {

  /**
   * Writes a note, unless it was written before; in a transaction of its own, or the caller's.
   *
   * @param note the note
   * @return false if there is a note of that identity already, which stays as it is
   */
  boolean add(Note note);

  /**
   * The notes on an order.
   *
   * @param order the order
   * @return the notes, oldest first
   */
  List<Note> of(OrderNumber order);
}
