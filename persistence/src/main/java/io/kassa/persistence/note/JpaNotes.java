package io.kassa.persistence.note;

import io.kassa.bean.Shared;
import io.kassa.note.Note;
import io.kassa.note.Notes;
import io.kassa.order.OrderNumber;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.StaffName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the notes on orders in the database. */
@Shared
@Transactional
public class JpaNotes implements Notes {

  /** What the key refuses was written before. */
  private static final String ADD =
      """
      insert into order_notes (id, order_number, written_at, staff_name, text)
      values (?1, ?2, ?3, ?4, ?5)
      on conflict do nothing
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public boolean add(Note note) {
    return entities
            .createNativeQuery(ADD)
            .setParameter(1, note.id())
            .setParameter(2, note.order().value())
            .setParameter(3, StoredTime.of(note.at()))
            .setParameter(4, note.by().value())
            .setParameter(5, note.text())
            .executeUpdate()
        == 1;
  }

  @Override
  public List<Note> of(OrderNumber order) {
    return entities
        .createQuery(
            "select n from NoteRow n where n.orderNumber = :order order by n.writtenAt, n.id",
            NoteRow.class)
        .setParameter("order", order.value())
        .getResultStream()
        .map(JpaNotes::note)
        .toList();
  }

  private static Note note(NoteRow row) {
    return new Note(
        row.id,
        new OrderNumber(row.orderNumber),
        row.writtenAt.toInstant(),
        new StaffName(row.staffName),
        row.text);
  }
}
