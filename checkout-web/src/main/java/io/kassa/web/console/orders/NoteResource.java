package io.kassa.web.console.orders;

import io.kassa.note.Note;
import io.kassa.note.Notes;
import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffName;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Writes notes on orders. */
@Path("/console/orders/{number}/notes")
@Dependent
public class NoteResource {

  private final Orders orders;
  private final Notes notes;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param orders the orders
   * @param notes the notes on them
   * @param pen notes who did what
   * @param visitor who does it
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public NoteResource(
      Orders orders, Notes notes, AuditPen pen, Visitor visitor, ConsolePage console, Clock clock) {
    this.orders = orders;
    this.notes = notes;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
    this.clock = clock;
  }

  /**
   * Writes a note; sent twice, the same form writes one.
   *
   * @param number the order's number
   * @param key the identity that the form gives its note
   * @param text the note, 1 to 2,000 characters
   * @return 303 to the note on the order's page; 404 if there is no such order; 422 with what was
   *     typed if it is empty or too long
   */
  @POST
  @Needs(Permission.NOTE)
  @Produces(MediaType.TEXT_HTML)
  public Response write(
      @PathParam("number") String number,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("text") @DefaultValue("") String text) {
    var order =
        OrderNumber.typed(number)
            .flatMap(orders::find)
            .map(PlacedOrder::order)
            .orElseThrow(NotFoundException::new)
            .number();
    var form = NoteForm.read(key, text);
    return form.problem()
        .map(problem -> refused(order, form, problem))
        .orElseGet(() -> write(order, form));
  }

  /** The text stands in the notes; the record says that there is one. */
  private Response write(OrderNumber order, NoteForm form) {
    var by = visitor.name().filter(StaffName::fits).map(StaffName::new);
    if (by.isEmpty()) {
      throw new IllegalStateException("Nobody is signed in, and yet was let in");
    }
    pen.note(AuditAction.WROTE_NOTE, order.value());
    notes.add(new Note(form.id(), order, clock.instant(), by.get(), form.text()));
    return SeeOther.to("/console/orders/" + order + "#note-" + form.id());
  }

  private Response refused(OrderNumber order, NoteForm form, String problem) {
    var page =
        console
            .page("note")
            .with("here", "orders")
            .with("number", order.value())
            .with("noteForm", form)
            .with("noteProblem", problem)
            .answered(422);
    return Response.status(422).entity(page).build();
  }
}
