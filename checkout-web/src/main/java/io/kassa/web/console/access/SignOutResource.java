package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Signs out. */
@Path("/console/sign-out")
@Dependent
public class SignOutResource {

  private final ConsoleSessions sessions;
  private final AuditPen pen;

  /**
   * Is given its collaborators.
   *
   * @param sessions ends sessions
   * @param pen notes who left
   */
  @Inject
  public SignOutResource(ConsoleSessions sessions, AuditPen pen) {
    this.sessions = sessions;
    this.pen = pen;
  }

  /**
   * Ends the session.
   *
   * @param request the request
   * @param response its response
   * @return 303 to the sign-in page, which confirms it
   */
  @POST
  @Needs(Permission.VIEW)
  public Response signOut(
      @Context HttpServletRequest request, @Context HttpServletResponse response) {
    pen.note(AuditAction.SIGNED_OUT, "");
    sessions.end(request, response);
    return SeeOther.to("/console/sign-in?left=1");
  }
}
