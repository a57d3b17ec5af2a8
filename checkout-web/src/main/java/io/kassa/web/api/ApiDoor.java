package io.kassa.web.api;

import io.kassa.web.http.ProblemDocument;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets nobody without a key to anything below {@code /api}: not even what is there and what is not
 * can be found out. Answers before anything else looks at the request, so a program never meets a
 * sign-in page, a cookie or a redirect.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@Dependent
public class ApiDoor implements ContainerRequestFilter {

  private static final Logger LOG = System.getLogger(ApiDoor.class.getName());
  private static final Pattern BEARER =
      Pattern.compile("bearer +([A-Za-z0-9._~+/:=!@#$%^&*-]+) *", Pattern.CASE_INSENSITIVE);

  /** Who may come in. A field: RESTEasy builds providers without arguments. */
  @Inject ApiKeys keys;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!leadsHere(request.getUriInfo())) {
      return;
    }
    var header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    header
        .map(BEARER::matcher)
        .filter(found -> found.matches())
        .flatMap(found -> keys.nameOf(found.group(1)))
        .ifPresentOrElse(
            name -> LOG.log(Level.DEBUG, "API: {0} by the key {1}", request.getMethod(), name),
            () -> request.abortWith(unknown(header.isPresent())));
  }

  /** By decoded segments, as resources are found: {@code /api;x=1/v1} leads here as well. */
  private static boolean leadsHere(UriInfo uri) {
    return uri.getPathSegments().stream()
        .map(PathSegment::getPath)
        .filter(segment -> !segment.isEmpty())
        .findFirst()
        .filter("api"::equals)
        .isPresent();
  }

  private static Response unknown(boolean tried) {
    var challenge = tried ? "Bearer error=\"invalid_token\"" : "Bearer";
    return Response.fromResponse(
            ProblemDocument.of(401, "Send a key of this shop: “Authorization: Bearer <secret>”."))
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .build();
  }
}
