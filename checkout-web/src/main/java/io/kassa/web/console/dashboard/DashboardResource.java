package io.kassa.web.console.dashboard;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where the console begins. */
@Path("/console")
@Dependent
public class DashboardResource {

  private final DashboardPage page;
  private final AuditPen pen;

  /**
   * Is given what it shows.
   *
   * @param page the figures
   * @param pen notes who looked
   */
  @Inject
  public DashboardResource(DashboardPage page, AuditPen pen) {
    this.page = page;
    this.pen = pen;
  }

  /**
   * The shop in numbers.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page figures() {
    pen.note(AuditAction.VIEWED_FIGURES, "");
    return page.now();
  }
}
