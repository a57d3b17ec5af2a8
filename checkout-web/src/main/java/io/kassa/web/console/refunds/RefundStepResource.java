package io.kassa.web.console.refunds;

import io.kassa.refund.Arrival;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundState;
import io.kassa.refund.Refunds;
import io.kassa.refunding.RefundDesk;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffName;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.console.facts.RefundCard;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
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
import java.util.Optional;

/** One refund: what is known of it, and what a second person says. */
@Path("/console/refunds/{id}")
@Dependent
public class RefundStepResource {

  private final Refunds refunds;
  private final RefundDesk desk;
  private final ReentryAbove reentry;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param refunds the refunds
   * @param desk who takes decisions
   * @param reentry asks for the password before much money leaves
   * @param pen notes who did what
   * @param visitor who does it
   * @param console the frame of the page
   */
  @Inject
  public RefundStepResource(
      Refunds refunds,
      RefundDesk desk,
      ReentryAbove reentry,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console) {
    this.refunds = refunds;
    this.desk = desk;
    this.reentry = reentry;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * The refund's page.
   *
   * @param id its identity
   * @param done what was just done about it
   * @return the page, 404 if there is no such refund
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page one(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
    return find(id)
        .map(refund -> viewed(refund, Done.read(done).map(Done::word).orElse("")))
        .orElseGet(this::missing);
  }

  /**
   * What a second person says about it.
   *
   * @param id its identity
   * @param step {@code approve}, {@code reject}, {@code arrived} or {@code not-arrived}
   * @param typed why, or how they found out
   * @param again the password, if it is asked for
   * @return 303 back to the refund, which tells what came of it; 422 if the reason or the password
   *     is missing
   */
  @POST
  @Needs(Permission.APPROVE_REFUND)
  @Produces(MediaType.TEXT_HTML)
  public Response decide(
      @PathParam("id") String id,
      @FormParam("step") @DefaultValue("") String step,
      @FormParam("reason") @DefaultValue("") String typed,
      @FormParam(Reentry.FIELD) @DefaultValue("") String again) {
    var form = ReasonForm.read(step, typed);
    return find(id)
        .map(refund -> decide(refund, form, again))
        .orElseGet(() -> Response.ok(missing()).build());
  }

  private Page viewed(Refund refund, String done) {
    pen.note(AuditAction.VIEWED_REFUND, refund.reference().value());
    return page(refund, FieldErrors.none(), "").with("done", done);
  }

  private Response decide(Refund refund, ReasonForm form, String again) {
    var errors = form.errors();
    if (errors.isEmpty() && sends(refund, form)) {
      errors = reentry.check(refund.amount(), again);
    }
    if (!errors.isEmpty()) {
      return Response.ok(page(refund, errors, form.reason()).answered(422)).build();
    }
    var by = visitor.name().filter(StaffName::fits).map(StaffName::new).orElseThrow();
    var done =
        switch (form.step()) {
          case ReasonForm.APPROVE -> Done.of(desk.approve(refund.id(), by.value()));
          case ReasonForm.REJECT -> Done.of(desk.reject(refund.id(), by.value(), form.reason()));
          case ReasonForm.ARRIVED -> settled(refund, Arrival.ARRIVED, by, form.reason());
          case ReasonForm.NOT_ARRIVED -> settled(refund, Arrival.NOT_ARRIVED, by, form.reason());
          default -> Done.NOT_ANY_MORE;
        };
    pen.note(AuditAction.DECIDED_ON_REFUND, refund.reference().value() + " " + done.word());
    return SeeOther.to("/console/refunds/" + refund.id() + "?done=" + done.word());
  }

  /** Only agreeing lets money leave, and only to what waits. */
  private static boolean sends(Refund refund, ReasonForm form) {
    return form.step().equals(ReasonForm.APPROVE)
        && refund.state() == RefundState.AWAITING_APPROVAL;
  }

  private Done settled(Refund refund, Arrival arrival, StaffName by, String reason) {
    if (refund.state() != RefundState.IN_DOUBT) {
      return Done.NOT_ANY_MORE;
    }
    desk.settle(refund.id(), arrival, by, reason);
    return Done.SETTLED;
  }

  private Page page(Refund refund, FieldErrors errors, String reason) {
    return console
        .page("refund")
        .with("here", "orders")
        .with("card", new RefundCard(refund))
        .with("own", visitor.name().filter(refund.requestedBy()::equals).isPresent())
        .with("asks", reentry.isNeeded(refund.amount()))
        .with("errors", errors)
        .with("reason", reason)
        .with("done", "");
  }

  private Optional<Refund> find(String id) {
    return RefundId.parse(id).flatMap(refunds::find);
  }

  private Page missing() {
    return console.page("refund-missing").answered(404);
  }
}
