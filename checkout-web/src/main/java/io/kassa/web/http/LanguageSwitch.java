package io.kassa.web.http;

import io.kassa.order.Language;
import io.kassa.web.view.LanguageChoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * The language links: any page's address with {@code ?lang=fr} remembers the choice and comes back
 * to the page. Result addresses are left alone, for there the parameters are the gateway's.
 */
@Provider
@PreMatching
@Dependent
public class LanguageSwitch implements ContainerRequestFilter {

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  /** Our address. A field: RESTEasy builds providers without arguments. */
  @Inject PublicAddress here;

  @Override
  public void filter(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    var wanted = Optional.ofNullable(uri.getQueryParameters().getFirst(LanguageChoice.COOKIE));
    if (!request.getMethod().equals("GET") || uri.getPath().contains("checkout/return/")) {
      return;
    }
    wanted
        .flatMap(Language::ofCode)
        .ifPresent(language -> {
          var back = uri.getRequestUriBuilder().replaceQueryParam(LanguageChoice.COOKIE).build();
          request.abortWith(Response.seeOther(back).cookie(cookie(language)).build());
        });
  }

  private NewCookie cookie(Language language) {
    return new NewCookie.Builder(LanguageChoice.COOKIE)
        .value(language.code())
        .path("/")
        .maxAge(A_YEAR)
        .httpOnly(true)
        .secure(here.isSecure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
