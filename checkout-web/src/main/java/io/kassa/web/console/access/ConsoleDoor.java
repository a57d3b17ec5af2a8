package io.kassa.web.console.access;

import io.kassa.staff.StaffSession;
import io.kassa.web.console.record.VisitorProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * How Jakarta Security learns who is at the console: the session in the database tells. What needs
 * the role leads to the sign-in page, which begins such a session.
 *
 * <p>A mechanism of our own and not the platform's form login: that one answers a wrong password
 * with a redirect, remembers the page that was asked for in a cookie that scripts can read and
 * anybody can plant, and knows only its own server. No cookie but the session's leaves here.
 */
@ApplicationScoped
public class ConsoleDoor implements HttpAuthenticationMechanism {

  @Inject ConsoleSessions sessions;
  @Inject Standing standing;

  /** Lets the signed-in pass, and asks everybody else to sign in. */
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!context.isProtected()) {
      return context.doNothing();
    }
    var session = sessions.at(request, StaffSession.Stage.OPEN);
    var role = session.flatMap(standing::of);
    if (session.isEmpty() || role.isEmpty()) {
      return askToSignIn(request, response);
    }
    request.setAttribute(VisitorProducer.ROLE, role.get());
    request.setAttribute(SessionAtHand.KEY, session.get());
    return context.notifyContainerAboutLogin(
        session.get().who().value(), Set.of(StaffIdentityStore.STAFF));
  }

  /**
   * Sent off at once: an answer that is only prepared, the server would redirect in its own way.
   */
  private static AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", ReturnPath.of(request).signInAddress());
    response.setHeader("Cache-Control", "no-store");
    try {
      response.flushBuffer();
    } catch (IOException gone) {
      throw new AuthenticationException("The browser went away", gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
