package io.kassa.web.console.people;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The list of accounts. */
@Path("/console/people")
@Dependent
public class PeopleResource {

  private final PeoplePage page;
  private final AuditPen pen;

  /**
   * Is given its collaborators.
   *
   * @param page what the list shows
   * @param pen notes who looked
   */
  @Inject
  public PeopleResource(PeoplePage page, AuditPen pen) {
    this.page = page;
    this.pen = pen;
  }

  /**
   * The list.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.MANAGE_PEOPLE)
  @Produces(MediaType.TEXT_HTML)
  public Page list() {
    pen.note(AuditAction.LISTED_PEOPLE, "");
    return page.of(InviteForm.EMPTY, FieldErrors.none());
  }
}
