package io.kassa.web.console.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a person goes after signing in: the console page they asked for. It travels in the address,
 * so it is distrusted: nothing but a page of the console is ever one.
 *
 * @param value {@code /console} or a path below it, with its query
 */
public record ReturnPath(String value) {

  /** The name of the parameter that carries it. */
  public static final String PARAMETER = "next";

  /** Where the console begins. */
  public static final ReturnPath HOME = new ReturnPath("/console");

  private static final String SIGN_IN = "/console/sign-in";

  /** A list's address with the longest search term, each of whose characters takes three. */
  private static final int LONGEST = 4000;

  /** Refuses everything but a console page. */
  public ReturnPath {
    if (!leadsToTheConsole(value)) {
      throw new IllegalArgumentException("Not a page of the console");
    }
  }

  /**
   * Reads what came with a request.
   *
   * @param text the text, from anybody
   * @return the page, or {@link #HOME} for anything that is no console page
   */
  public static ReturnPath read(String text) {
    return leadsToTheConsole(text) ? new ReturnPath(text) : HOME;
  }

  /**
   * The page that a refused request was about. A button's address has no page: there it is the one
   * above it.
   *
   * @param request the request
   * @return the page
   */
  static ReturnPath of(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (!request.getMethod().equals("GET")) {
      return read(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
    var query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text).orElse("");
    return read(path + query);
  }

  /**
   * The sign-in page that leads back here.
   *
   * @return its address
   */
  String signInAddress() {
    return equals(HOME)
        ? SIGN_IN
        : SIGN_IN + "?" + PARAMETER + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static boolean leadsToTheConsole(String text) {
    if (text.length() > LONGEST || text.indexOf('\\') >= 0) {
      return false;
    }
    try {
      var address = new URI(text);
      var path = Optional.ofNullable(address.getRawPath()).orElse("");
      return !address.isAbsolute()
          && address.getRawAuthority() == null
          && address.normalize().getRawPath().equals(path)
          && (path.equals("/console") || path.startsWith("/console/"))
          && !path.startsWith(SIGN_IN);
    } catch (URISyntaxException garbage) {
      return false;
    }
  }
}
