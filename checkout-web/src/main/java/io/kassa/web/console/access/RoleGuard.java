package io.kassa.web.console.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets only those act whose role allows it, before any resource method of the console runs. A
 * refusal is put on record and answered 403 with a page that says why. Whoever is not signed in
 * never comes this far: the container asks them to.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@Dependent
public class RoleGuard implements ContainerRequestFilter {

  private static final String CONSOLE = "/console";

  /** For each request one: the filter itself is made once, when nobody is asking yet. */
  @Inject Instance<Admission> admissions;

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    if (isOfTheConsole(path)) {
      try (var admission = admissions.getHandle()) {
        check(request, path, admission.get());
      }
    }
  }

  private void check(ContainerRequestContext request, String path, Admission admission) {
    if (!admission.allows(resource.getResourceMethod())) {
      request.abortWith(
          Response.status(Response.Status.FORBIDDEN)
              .type(MediaType.TEXT_HTML_TYPE)
              .entity(admission.refuse(request.getMethod() + " " + path))
              .build());
    }
  }

  private static boolean isOfTheConsole(String path) {
    var absolute = path.startsWith("/") ? path : "/" + path;
    return absolute.equals(CONSOLE) || absolute.startsWith(CONSOLE + "/");
  }
}
