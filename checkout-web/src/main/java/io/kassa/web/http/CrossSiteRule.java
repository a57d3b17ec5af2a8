package io.kassa.web.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells requests of our own pages from those another site made a browser send. Whatever changes
 * nothing passes. Else the browser's own word decides: {@code Sec-Fetch-Site} where it is sent
 * (from https pages and loopback hosts), else {@code Origin}, else {@code Referer}. A request with
 * none of them comes from no browser of the last ten years and carries nobody's cookie; it passes.
 *
 * @param ourOrigin the origin of {@code kassa.public.url}
 */
public record CrossSiteRule(String ourOrigin) {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

  /**
   * Judges a request.
   *
   * @param method its method
   * @param site {@code Sec-Fetch-Site}
   * @param origin {@code Origin}
   * @param referrer {@code Referer}
   * @return true if it is refused
   */
  public boolean refuses(
      String method, Optional<String> site, Optional<String> origin, Optional<String> referrer) {
    if (HARMLESS.contains(method)) {
      return false;
    }
    if (site.isPresent()) {
      return !OUR_SITES.contains(site.get());
    }
    return origin.or(() -> referrer).filter(from -> !isOurs(from)).isPresent();
  }

  private boolean isOurs(String address) {
    try {
      return PublicAddress.originOf(new URI(address)).equals(ourOrigin);
    } catch (URISyntaxException garbled) {
      return false;
    }
  }
}
