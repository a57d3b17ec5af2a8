package io.kassa.web.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Refuses requests that {@link CrossSiteRule} refuses, before any resource sees them. Who calls an
 * address for programs proves itself by other means than a cookie, and may say whatever it likes of
 * where it comes from.
 */
@Provider
@PreMatching
@Dependent
public class CrossSiteGuard implements ContainerRequestFilter {

  /** Our address. A field: RESTEasy builds providers without arguments. */
  @Inject PublicAddress here;

  @Override
  public void filter(ContainerRequestContext request) {
    var rule = new CrossSiteRule(here.origin());
    if (!ForPrograms.is(request.getUriInfo())
        && rule.refuses(
            request.getMethod(),
            header(request, "Sec-Fetch-Site"),
            header(request, "Origin"),
            header(request, "Referer"))) {
      throw new ForbiddenException("A foreign site sent this request");
    }
  }

  private static Optional<String> header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name));
  }
}
