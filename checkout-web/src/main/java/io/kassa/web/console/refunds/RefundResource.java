package io.kassa.web.console.refunds;

import io.kassa.money.Money;
import io.kassa.order.Orders;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundPolicy;
import io.kassa.refunding.RefundDesk;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Plans a refund, shows it once more, and asks for it; or records a transfer by the bank. */
@Path("/console/orders/{number}/refund")
@Dependent
public class RefundResource {

  private final Orders orders;
  private final Payments payments;
  private final RefundPolicy policy;
  private final RefundDesk desk;
  private final OwnLimits limits;
  private final ReentryAbove reentry;
  private final RefundPages pages;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param orders the orders
   * @param payments whose money goes back
   * @param policy how an amount is split
   * @param desk who takes refunds
   * @param limits what a person may do alone
   * @param reentry asks for the password before much money leaves
   * @param pages the pages
   * @param pen notes who did what
   * @param visitor who does it
   * @param console the frame of the pages
   */
  @Inject
  public RefundResource(
      Orders orders,
      Payments payments,
      RefundPolicy policy,
      RefundDesk desk,
      OwnLimits limits,
      ReentryAbove reentry,
      RefundPages pages,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console) {
    this.orders = orders;
    this.payments = payments;
    this.policy = policy;
    this.desk = desk;
    this.limits = limits;
    this.reentry = reentry;
    this.pages = pages;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * The empty form.
   *
   * @param number the order's number
   * @param attempt which attempt's money; empty for the first that was paid
   * @param way {@code transfer} to record a transfer by the shop's own bank
   * @return the page, 404 if nothing was paid by that attempt
   */
  @GET
  @Needs(Permission.REFUND)
  @Produces(MediaType.TEXT_HTML)
  public Page plan(
      @PathParam("number") String number,
      @QueryParam("attempt") @DefaultValue("") String attempt,
      @QueryParam("way") @DefaultValue("") String way) {
    return find(number, attempt)
        .map(subject -> empty(subject, way))
        .orElseGet(() -> missing(number));
  }

  /**
   * The same once more in full, before money goes back.
   *
   * @param number the order's number
   * @param sent the form
   * @return the page, or 422 with the form and what is wrong
   */
  @POST
  @Path("check")
  @Needs(Permission.REFUND)
  @Produces(MediaType.TEXT_HTML)
  public Page check(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    var form = RefundForm.read(sent);
    return find(number, form.attempt())
        .map(subject -> check(subject, form))
        .orElseGet(() -> missing(number));
  }

  /**
   * Asks for the refund.
   *
   * @param number the order's number
   * @param sent the form
   * @return 303 to the order; 409 if the balance changed meanwhile, 422 if it cannot be or the
   *     password is missing, each with the form as it was typed
   */
  @POST
  @Needs(Permission.REFUND)
  @Produces(MediaType.TEXT_HTML)
  public Response ask(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    var form = RefundForm.read(sent);
    return find(number, form.attempt())
        .map(subject -> ask(subject, form, again(sent)))
        .orElseGet(() -> Response.ok(missing(number)).build());
  }

  private Page empty(RefundSubject subject, String way) {
    var payment = subject.payment();
    var balance = pages.book(payment).balance().minorUnits();
    var form = RefundForm.empty(way, payment.attempt(), balance);
    return pages.planner(subject.placed(), payment, form, FieldErrors.none(), "");
  }

  private Page check(RefundSubject subject, RefundForm form) {
    var balance = pages.book(subject.payment()).balance();
    var chosen = Chosen.of(form, subject.placed().order(), balance);
    return chosen.errors().isEmpty()
        ? pages.check(subject, form, chosen, FieldErrors.none())
        : pages
            .planner(subject.placed(), subject.payment(), form, chosen.errors(), "")
            .answered(422);
  }

  /** The password is no part of the form: a form is kept and shown again. */
  private static String again(MultivaluedMap<String, String> sent) {
    return Optional.ofNullable(sent.getFirst(Reentry.FIELD)).orElse("");
  }

  private Response ask(RefundSubject subject, RefundForm form, String again) {
    var seen = seen(form, subject.payment());
    if (seen.isEmpty() || form.key().isEmpty()) {
      return changed(subject, form);
    }
    // Judged by the balance that was seen: whether it is still so, the ledger decides.
    var chosen = Chosen.of(form, subject.placed().order(), seen.get());
    if (!chosen.errors().isEmpty()) {
      return Response.ok(check(subject, form)).build();
    }
    var wrong = form.isTransfer() ? FieldErrors.none() : reentry.check(chosen.total(), again);
    if (!wrong.isEmpty()) {
      return Response.ok(pages.check(subject, form, chosen, wrong).answered(422)).build();
    }
    var asked = order(subject, form, chosen, seen.get());
    var decision = form.isTransfer() ? desk.recordTransfer(asked) : desk.request(asked);
    pen.note(
        form.isTransfer() ? AuditAction.RECORDED_TRANSFER : AuditAction.ASKED_FOR_REFUND,
        subject.number() + " " + chosen.total().minorUnits() + " " + Outcome.of(decision).word());
    return answer(subject, form, decision);
  }

  private RefundOrder order(RefundSubject subject, RefundForm form, Chosen chosen, Money seen) {
    return new RefundOrder(
        subject.number(),
        subject.payment().id(),
        form.isTransfer() ? List.of(chosen.total()) : policy.split(chosen.total()),
        chosen.reason(form),
        seen,
        form.key(),
        visitor.name().orElseThrow(),
        limits.limits());
  }

  private Response answer(RefundSubject subject, RefundForm form, RefundDecision decision) {
    return switch (Outcome.of(decision)) {
      case TAKEN, WAITS -> back(subject, Outcome.of(decision));
      case CHANGED -> changed(subject, form);
      case TOO_MUCH, TOO_LATE, OVER_CAP, NOT_PAID -> refused(subject, form, Outcome.of(decision));
    };
  }

  private static Response back(RefundSubject subject, Outcome outcome) {
    return SeeOther.to("/console/orders/" + subject.number() + "?refund=" + outcome.word());
  }

  private Response changed(RefundSubject subject, RefundForm form) {
    var now = form.again(pages.book(subject.payment()).balance().minorUnits());
    var page =
        pages
            .planner(subject.placed(), subject.payment(), now, FieldErrors.none(), "refund.changed")
            .answered(409);
    return Response.ok(page).build();
  }

  private Response refused(RefundSubject subject, RefundForm form, Outcome outcome) {
    var errors = FieldErrors.none().with("amount", "refund.refused." + outcome.word());
    var now = form.again(pages.book(subject.payment()).balance().minorUnits());
    return Response.ok(
            pages.planner(subject.placed(), subject.payment(), now, errors, "").answered(422))
        .build();
  }

  private static Optional<Money> seen(RefundForm form, Payment payment) {
    return form.seen().matches("\\d{1,12}")
        ? Optional.of(new Money(Long.parseLong(form.seen()), payment.amount().currency()))
        : Optional.empty();
  }

  private Optional<RefundSubject> find(String number, String attempt) {
    return RefundSubject.find(orders, payments, number, attempt);
  }

  private Page missing(String number) {
    return console.page("missing").answered(404).with("asked", number);
  }
}
