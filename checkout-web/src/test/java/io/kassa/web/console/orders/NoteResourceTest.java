package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.note.Note;
import io.kassa.order.Language;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteResourceTest {

  private static final String KEY = UUID.randomUUID().toString();

  private final Desk desk = Desk.ofAn();
  private final NoteResource resource =
      new NoteResource(
          desk.stage.orders, desk.notes, desk.pen, desk.visitor, desk.console, desk.stage.clock);

  @Test
  void a_note_is_kept_with_its_writer_and_leads_back_to_the_order() {
    var order = desk.stage.order();

    var answer = resource.write(order.number().value(), KEY, " Rang\r\ntwice \0");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location"))
        .isEqualTo("/console/orders/" + order.number() + "#note-" + KEY);
    assertThat(desk.notes.of(order.number()))
        .singleElement()
        .satisfies(note -> {
          assertThat(note.text()).isEqualTo("Rang\ntwice");
          assertThat(note.by().value()).isEqualTo("an");
        });
    assertThat(desk.record()).containsExactly("an WROTE_NOTE " + order.number() + " 192.0.2.1");
  }

  @Test
  void a_form_that_is_sent_twice_writes_one_note() {
    var order = desk.stage.order();
    resource.write(order.number().value(), KEY, "Rang");
    resource.write(order.number().value(), KEY, "Rang");
    assertThat(desk.notes.of(order.number())).hasSize(1);
  }

  @Test
  void what_says_nothing_or_too_much_is_refused_with_what_was_typed() {
    var order = desk.stage.order();

    var empty = resource.write(order.number().value(), KEY, " \r\n ");
    var endless = resource.write(order.number().value(), "none", "<w>".repeat(Note.LONGEST));

    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(html(empty.getEntity())).contains("Write the note", KEY);
    assertThat(html(endless.getEntity())).contains("Shorten the note", "&lt;w&gt;");
    assertThat(desk.notes.of(order.number())).isEmpty();
  }

  private static String html(Object page) {
    return Rendered.html((Page) page, Language.EN);
  }

  @Test
  void there_are_no_notes_on_what_is_not_there() {
    assertThatThrownBy(() -> resource.write("KM4T-9XQA", KEY, "Rang"))
        .isInstanceOf(NotFoundException.class);
  }
}
