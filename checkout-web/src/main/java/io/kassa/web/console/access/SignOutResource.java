package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.staff.StaffName;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Signs out, of the console and, whoever came through a provider, of the provider too: else the
 * next one at this browser would be in again with a click.
 */
@Path("/console/sign-out")
@Dependent
public class SignOutResource {

  /** The attribute of the request in which the provider's page for signing out is left. */
  public static final String ONWARD = SignOutResource.class.getName();

  private final ConsoleSessions sessions;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param sessions ends sessions
   * @param pen notes who left
   * @param console the frame of the page on the way to the provider
   */
  @Inject
  public SignOutResource(ConsoleSessions sessions, AuditPen pen, ConsolePage console) {
    this.sessions = sessions;
    this.pen = pen;
    this.console = console;
  }

  /**
   * Ends the session.
   *
   * @param request the request
   * @param response its response
   * @return 303 to the sign-in page, which confirms it; 200 with a page that moves on to the
   *     provider, because browsers let no form of ours end at a foreign address
   * @throws ServletException never: the server has no session that could fail to end
   */
  @POST
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Response signOut(
      @Context HttpServletRequest request, @Context HttpServletResponse response)
      throws ServletException {
    pen.note(AuditAction.SIGNED_OUT, "");
    sessions.end(request, response);
    if (Optional.ofNullable(request.getRemoteUser()).orElse("").startsWith(StaffName.PROVIDED)) {
      request.logout();
    }
    return Optional.ofNullable(request.getAttribute(ONWARD))
        .map(Object::toString)
        .map(onward -> Response.ok(leaving(onward)).build())
        .orElseGet(() -> SeeOther.to("/console/sign-in?left=1"));
  }

  private Page leaving(String onward) {
    return console
        .page("openid-leaving")
        .with("person", "")
        .with("onward", onward)
        .movingOn(1, onward);
  }
}
