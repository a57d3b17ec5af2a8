package io.kassa.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Orders;
import org.junit.jupiter.api.Test;

class InMemoryNotesTest implements NotesContract {

  private final Notes notes = new InMemoryNotes();
  private final Orders orders = new InMemoryOrders();

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Orders orders() {
    return orders;
  }

  @Test
  void a_note_that_says_nothing_or_too_much_is_none() {
    var order = order();
    assertThat(Note.fits("😀".repeat(Note.LONGEST))).isTrue();
    assertThatThrownBy(() -> NotesContract.note(order, 1, " \n "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NotesContract.note(order, 1, "w".repeat(Note.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
