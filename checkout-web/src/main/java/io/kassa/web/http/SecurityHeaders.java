package io.kassa.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells browsers, on every answer whoever makes it, what our pages never do. There are no scripts
 * at all, nothing comes from elsewhere, nobody frames us.
 *
 * <p>The referrer stays on our own origin, so the token in an order's address reaches nobody else.
 * It is not {@code no-referrer}, because browsers then send {@code Origin: null} with our own
 * forms, and {@link CrossSiteRule} could no longer tell them from foreign ones.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String POLICY = "Content-Security-Policy";

  /** There are no scripts at all, nothing comes from elsewhere, nobody frames us. */
  public static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  /**
   * A mail is shown to staff as its reader sees it: with the styles in its elements, which no page
   * of ours has, and therefore locked up with nothing else allowed.
   */
  static final String LETTER_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; form-action 'none';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final Pattern LETTER = Pattern.compile("/console/orders/[^/]+/mails/[^/]+/html");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HEADERS.forEach(response::setHeader);
    response.setHeader(POLICY, policy(request.getRequestURI()));
    chain.doFilter(request, response);
  }

  /**
   * What the answer at a path may do.
   *
   * @param path the path
   * @return the content policy
   */
  static String policy(String path) {
    return LETTER.matcher(path).matches() ? LETTER_POLICY : PAGE_POLICY;
  }
}
