package io.kassa.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.staff.StaffName;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of notes promises. */
public interface NotesContract {

  /** When notes are written; to the microsecond. */
  Instant AT = Instant.parse("2026-11-02T09:00:00.000007Z");

  /** The notes under test, empty at first. */
  Notes notes();

  /** Where the orders are that notes are about. */
  Orders orders();

  /** An order that is there. */
  default Order order() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.OPEN);
    return order;
  }

  /** A note on an order. */
  static Note note(Order order, int second, String text) {
    return new Note(
        UUID.randomUUID(), order.number(), AT.plusSeconds(second), new StaffName("an"), text);
  }

  @Test
  default void the_notes_of_an_order_come_back_oldest_first_as_they_were_written() {
    var order = order();
    var other = order();
    var second = note(order, 2, "é ✓ <b>\n'; drop table");
    var first = note(order, 1, "w".repeat(Note.LONGEST));
    assertThat(notes().add(second)).isTrue();
    assertThat(notes().add(note(other, 0, "elsewhere"))).isTrue();
    assertThat(notes().add(first)).isTrue();
    assertThat(notes().of(order.number())).containsExactly(first, second);
  }

  @Test
  default void a_form_that_was_sent_twice_is_one_note_and_the_first_stays() {
    var order = order();
    var note = note(order, 1, "once");
    assertThat(notes().add(note)).isTrue();
    assertThat(notes().add(new Note(note.id(), order.number(), AT, note.by(), "twice"))).isFalse();
    assertThat(notes().of(order.number())).containsExactly(note);
  }
}
