package io.kassa.web.http;

import io.kassa.order.Language;
import io.kassa.web.view.LanguageChoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The language links: any page's address with {@code ?lang=fr} remembers the choice and comes back
 * to the page. Result addresses are left alone, for there the parameters are the gateway's, and so
 * is what programs read.
 */
@Provider
@PreMatching
@Dependent
public class LanguageSwitch implements ContainerRequestFilter {

  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final String PARAMETER = LanguageChoice.COOKIE + "=";

  /** Our address. A field: RESTEasy builds providers without arguments. */
  @Inject PublicAddress here;

  @Override
  public void filter(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    if (request.getMethod().equals("GET") && isPage(uri.getPath())) {
      wanted(uri.getRawQuery())
          .map(code -> Cookies.plain(LanguageChoice.COOKIE, code, A_YEAR, here.isSecure()))
          .ifPresent(cookie -> request.abortWith(SeeOther.to(without(uri), cookie)));
    }
  }

  private static boolean isPage(String path) {
    return !path.contains("/checkout/return/") && !path.startsWith("/api/");
  }

  static Optional<String> wanted(@Nullable String query) {
    return Arrays.stream(query == null ? new String[0] : query.split("&"))
        .filter(each -> each.startsWith(PARAMETER))
        .flatMap(each -> Language.ofCode(each.substring(PARAMETER.length())).stream())
        .map(Language::code)
        .findFirst();
  }

  static String without(URI uri) {
    var rest =
        Arrays.stream(String.valueOf(uri.getRawQuery()).split("&"))
            .filter(each -> !each.startsWith(PARAMETER))
            .collect(Collectors.joining("&"));
    return uri.getRawPath() + (rest.isEmpty() ? "" : "?" + rest);
  }
}
