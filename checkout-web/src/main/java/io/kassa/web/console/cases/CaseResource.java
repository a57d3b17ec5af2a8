package io.kassa.web.console.cases;

import io.kassa.cases.Case;
import io.kassa.cases.CaseId;
import io.kassa.cases.Cases;
import io.kassa.cases.Closing;
import io.kassa.ledger.PaymentLedger;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffName;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.orders.LookAgain;
import io.kassa.web.console.orders.LookOutcome;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One case: its facts, looking again, and closing it. */
@Path("/console/cases/{id}")
@Dependent
public class CaseResource {

  private static final String CLOSED = "closed";

  private final Cases cases;
  private final CasePage page;
  private final LookAgain lookAgain;
  private final PaymentLedger ledger;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param cases the cases
   * @param page gathers the facts
   * @param lookAgain asks the gateway
   * @param ledger closes cases, and derives what follows for the order
   * @param pen notes who did what
   * @param visitor who does it
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public CaseResource(
      Cases cases,
      CasePage page,
      LookAgain lookAgain,
      PaymentLedger ledger,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console,
      Clock clock) {
    this.cases = cases;
    this.page = page;
    this.lookAgain = lookAgain;
    this.ledger = ledger;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The case's page.
   *
   * @param id its identity
   * @param looked what came of looking again, or that it was just closed
   * @return the page, 404 if there is no such case
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page one(
      @PathParam("id") String id, @QueryParam("looked") @DefaultValue("") String looked) {
    return find(id).map(one -> viewed(one, looked)).orElseGet(this::missing);
  }

  /**
   * Looks again at the gateway for the case's order.
   *
   * @param id its identity
   * @return 303 back to the case, which tells what came of it
   */
  @POST
  @Needs(Permission.LOOK_AGAIN)
  @Path("look-again")
  @Produces(MediaType.TEXT_HTML)
  public Response lookAgain(@PathParam("id") String id) {
    return find(id).map(this::look).orElseGet(() -> Response.ok(missing()).build());
  }

  /**
   * Closes the case by this person's decision.
   *
   * @param id its identity
   * @param typed the reason, 1 to 500 characters
   * @return 303 to the case; 422 if the reason is missing or too long; 409 if somebody else closed
   *     the case meanwhile
   */
  @POST
  @Needs(Permission.CLOSE_CASE)
  @Path("close")
  @Produces(MediaType.TEXT_HTML)
  public Response close(
      @PathParam("id") String id, @FormParam("reason") @DefaultValue("") String typed) {
    var form = CloseForm.read(typed);
    return find(id).map(one -> close(one, form)).orElseGet(() -> Response.ok(missing()).build());
  }

  private Page viewed(Case one, String looked) {
    pen.note(AuditAction.VIEWED_CASE, subject(one));
    return page.of(one)
        .with("looked", LookOutcome.read(looked).map(LookOutcome::word).orElse(""))
        .with("closedNow", looked.equals(CLOSED) && !one.isOpen());
  }

  private Response look(Case one) {
    pen.note(AuditAction.LOOKED_AGAIN, one.about().order().value());
    var outcome = lookAgain.at(List.of(one.about().order()), visitor.name().orElse(""));
    return back(one, outcome.word());
  }

  private Response close(Case one, CloseForm form) {
    if (!one.isOpen()) {
      return isRepeated(one, form) ? back(one, CLOSED) : tooLate(one, form);
    }
    if (!form.errors().isEmpty()) {
      var again = page.of(one).with("errors", form.errors()).with("reason", form.reason());
      return Response.status(422).entity(again.answered(422)).build();
    }
    pen.note(AuditAction.CLOSED_CASE, subject(one));
    ledger.settle(one.id(), new Closing(clock.instant(), person(), form.reason()));
    return back(one, CLOSED);
  }

  /** The button was pressed twice: the second press finds what the first one did. */
  private boolean isRepeated(Case one, CloseForm form) {
    return one.closing()
        .filter(closing -> closing.by().equals(person()))
        .filter(closing -> closing.reason().equals(form.reason()))
        .isPresent();
  }

  private Response tooLate(Case one, CloseForm form) {
    var page409 = page.of(one).with("tooLate", Optional.of(form.reason())).answered(409);
    return Response.status(Response.Status.CONFLICT).entity(page409).build();
  }

  private Optional<StaffName> person() {
    return visitor.name().filter(StaffName::fits).map(StaffName::new);
  }

  private static Response back(Case one, String looked) {
    return SeeOther.to("/console/cases/" + one.id() + "?looked=" + looked);
  }

  private static String subject(Case one) {
    return one.about().order() + " " + CasesAddress.word(one.about().kind());
  }

  private Optional<Case> find(String id) {
    return CaseId.parse(id).flatMap(cases::find);
  }

  private Page missing() {
    return console.page("case-missing").answered(404);
  }
}
