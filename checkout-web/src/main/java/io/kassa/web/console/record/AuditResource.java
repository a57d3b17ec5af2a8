package io.kassa.web.console.record;

import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditTrail;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows the record of what staff did. */
@Path("/console/audit")
@Dependent
public class AuditResource {

  /** As many as make a page of 50 KB, the most that any page of ours weighs. */
  private static final int NEWEST = 80;

  private final AuditTrail trail;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given what it shows.
   *
   * @param trail the record
   * @param pen notes that it was read
   * @param console the frame of the page
   */
  @Inject
  public AuditResource(AuditTrail trail, AuditPen pen, ConsolePage console) {
    this.trail = trail;
    this.pen = pen;
    this.console = console;
  }

  /**
   * The newest entries.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.READ_AUDIT)
  @Produces(MediaType.TEXT_HTML)
  public Page newest() {
    pen.note(AuditAction.READ_AUDIT, "");
    return console.page("audit").with("entries", trail.newest(NEWEST)).with("most", NEWEST);
  }
}
