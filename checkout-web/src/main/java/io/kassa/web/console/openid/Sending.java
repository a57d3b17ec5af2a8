package io.kassa.web.console.openid;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser elsewhere before any resource is asked. */
final class Sending {

  private Sending() {}

  /**
   * Sends it off at once: an answer that is only prepared, the server would redirect in its own
   * way.
   */
  static AuthenticationStatus to(String address, HttpServletResponse response)
      throws AuthenticationException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
    response.setHeader("Cache-Control", "no-store");
    try {
      response.flushBuffer();
    } catch (IOException gone) {
      throw new AuthenticationException("The browser went away", gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
