package io.kassa.web.console.record;

import io.kassa.staff.AuditAction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Puts on record every deed at the console that was refused by whoever should have done it: a form
 * that cannot be, a case that somebody else closed. What the role does not allow is refused, and
 * put on record, before; the sign-in page notes its own under the name that was typed.
 */
@Provider
@Dependent
public class Refusals implements ContainerResponseFilter {

  private static final String CONSOLE = "/console/";
  private static final String SIGN_IN = "/console/sign-in";

  /** What follows in such an address opens an account: no reader of the record may have it. */
  private static final String INVITATION = "/console/invitation/";

  /** For each request one: the filter itself is made once, when nobody is asking yet. */
  @Inject Instance<AuditPen> pens;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var path = "/" + request.getUriInfo().getPath().replaceFirst("^/+", "");
    if (isNotedHere(path) && isRefused(request.getMethod(), response.getStatus())) {
      try (var pen = pens.getHandle()) {
        note(pen.get(), request.getMethod(), path, response.getStatus());
      }
    }
  }

  static void note(AuditPen pen, String method, String path, int status) {
    pen.note(AuditAction.REFUSED, method + " " + path + " " + status);
  }

  static boolean isNotedHere(String path) {
    return path.startsWith(CONSOLE) && !path.startsWith(SIGN_IN) && !path.startsWith(INVITATION);
  }

  static boolean isRefused(String method, int status) {
    boolean deed = !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    return deed
        && status >= Status.BAD_REQUEST.getStatusCode()
        && status < Status.INTERNAL_SERVER_ERROR.getStatusCode()
        && status != Status.FORBIDDEN.getStatusCode();
  }
}
