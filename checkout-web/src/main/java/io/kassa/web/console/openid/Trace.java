package io.kassa.web.console.openid;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response at which one sees whether the server's mechanism took a cookie back. It does so with
 * the state as soon as that fits, before anything else: by this an answer that nobody here asked
 * for is told from one that proves nothing.
 */
final class Trace extends HttpServletResponseWrapper {

  private boolean cookieTaken;

  /**
   * Covers a response.
   *
   * @param response the response
   */
  Trace(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addCookie(Cookie cookie) {
    cookieTaken = cookieTaken || cookie.getMaxAge() == 0;
    super.addCookie(cookie);
  }

  /** Whether a cookie was taken back. */
  boolean hasTakenACookie() {
    return cookieTaken;
  }
}
