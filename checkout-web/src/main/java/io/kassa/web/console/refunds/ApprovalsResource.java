package io.kassa.web.console.refunds;

import io.kassa.refund.RefundLimits;
import io.kassa.refund.Refunds;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.facts.RefundCard;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The refunds that wait for a second person, oldest first. */
@Path("/console/refunds")
@Dependent
public class ApprovalsResource {

  private static final int MOST = 100;

  private final Refunds refunds;
  private final OwnLimits limits;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param refunds the refunds
   * @param limits when a second person is asked
   * @param pen notes who looked
   * @param console the frame of the page
   */
  @Inject
  public ApprovalsResource(Refunds refunds, OwnLimits limits, AuditPen pen, ConsolePage console) {
    this.refunds = refunds;
    this.limits = limits;
    this.pen = pen;
    this.console = console;
  }

  /**
   * The list.
   *
   * @return the page with the oldest hundred
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page waiting() {
    pen.note(AuditAction.LISTED_REFUNDS, "");
    return console
        .page("refunds")
        .with("limits", limits.shop())
        .with("limited", !limits.shop().equals(RefundLimits.NONE))
        .with("own", limits.limits())
        .with("cards", refunds.awaitingApproval(MOST).stream().map(RefundCard::new).toList());
  }
}
