package io.kassa.web.console.cases;

import io.kassa.cases.Case;
import io.kassa.cases.CaseId;
import io.kassa.cases.Cases;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.orders.LookAgain;
import io.kassa.web.console.orders.LookOutcome;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of cases, and looking again at many of them at once. */
@Path("/console/cases")
@Dependent
public class CasesResource {

  /** As many as a page lists: enough for a morning, and no burden for Worldpay. */
  static final int MOST_AT_ONCE = 50;

  private final Cases cases;
  private final CasesPage page;
  private final LookAgain lookAgain;
  private final AuditPen pen;
  private final Visitor visitor;

  /**
   * Is given its collaborators.
   *
   * @param cases the cases
   * @param page what the list shows
   * @param lookAgain asks the gateway
   * @param pen notes who did what
   * @param visitor who does it
   */
  @Inject
  public CasesResource(
      Cases cases, CasesPage page, LookAgain lookAgain, AuditPen pen, Visitor visitor) {
    this.cases = cases;
    this.page = page;
    this.lookAgain = lookAgain;
    this.pen = pen;
    this.visitor = visitor;
  }

  /**
   * The list.
   *
   * @param kind only this kind, by its word; anything else means every kind
   * @param show {@code closed} for closed cases
   * @param looked what came of looking again, on the way back from that button
   * @param gone how many cases closed themselves by it
   * @return the page
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page list(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("show") @DefaultValue("") String show,
      @QueryParam("looked") @DefaultValue("") String looked,
      @QueryParam("gone") @DefaultValue("") String gone) {
    var address = CasesAddress.read(kind, show);
    pen.note(AuditAction.LISTED_CASES, address.query());
    return page.of(address, Set.of(), FieldErrors.none())
        .with("looked", LookOutcome.read(looked).map(LookOutcome::word).orElse(""))
        .with("gone", gone.matches("[0-9]{1,2}") ? Integer.parseInt(gone) : 0);
  }

  /**
   * Looks again at the gateway for the orders of the chosen cases. At the list's own address: below
   * it everything belongs to {@link CaseResource}.
   *
   * @param chosen the identities of the cases
   * @param kind what the list shows
   * @return 303 back to the list, which tells what came of it; 422 if none or too many are chosen
   */
  @POST
  @Needs(Permission.LOOK_AGAIN)
  @Produces(MediaType.TEXT_HTML)
  public Response lookAgain(
      @FormParam("case") List<String> chosen, @FormParam("kind") @DefaultValue("") String kind) {
    var address = CasesAddress.read(kind, "");
    if (chosen.size() > MOST_AT_ONCE) {
      return refused(address, chosen, "console.cases.look.many");
    }
    var known = chosen.stream().distinct().flatMap(text -> find(text).stream()).toList();
    return known.isEmpty()
        ? refused(address, chosen, "console.cases.look.none")
        : look(address, known);
  }

  private Response look(CasesAddress address, List<Case> chosen) {
    var orders = chosen.stream().map(one -> one.about().order()).distinct().toList();
    pen.note(
        AuditAction.LOOKED_AGAIN,
        orders.stream().map(Object::toString).collect(Collectors.joining(" ")));
    var outcome = lookAgain.at(orders, visitor.name().orElse(""));
    var gone = chosen.stream().filter(Case::isOpen).filter(one -> !isStillOpen(one)).count();
    var parameters = "looked=" + outcome.word() + "&gone=" + gone;
    return SeeOther.to(address + (address.query().isEmpty() ? "?" : "&") + parameters);
  }

  private boolean isStillOpen(Case one) {
    return cases.find(one.id()).filter(Case::isOpen).isPresent();
  }

  private Optional<Case> find(String text) {
    return CaseId.parse(text).flatMap(cases::find);
  }

  private Response refused(CasesAddress address, List<String> chosen, String message) {
    var errors = FieldErrors.none().with("cases", message);
    var again = page.of(address, Set.copyOf(chosen), errors).answered(422);
    return Response.status(422).entity(again).build();
  }
}
