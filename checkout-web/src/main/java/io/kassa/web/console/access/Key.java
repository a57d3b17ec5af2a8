package io.kassa.web.console.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Turns the container's lock: asks Jakarta Security to let this browser in, or out. */
@Dependent
public class Key {

  private final SecurityContext security;

  /**
   * Is given the container.
   *
   * @param security Jakarta Security
   */
  @Inject
  public Key(SecurityContext security) {
    this.security = security;
  }

  /**
   * Tries to sign in.
   *
   * @param request the request at hand
   * @param response its response
   * @param form what was typed
   * @return true if the browser is signed in now, false if name or password are wrong
   * @throws IllegalStateException if they are right and the server does not sign in all the same:
   *     nobody is told to have mistyped because the server is broken
   */
  boolean opens(HttpServletRequest request, HttpServletResponse response, SignInForm form) {
    var credential = new UsernamePasswordCredential(form.name(), form.password());
    var parameters =
        AuthenticationParameters.withParams().newAuthentication(true).credential(credential);
    var status = security.authenticate(request, response, parameters);
    if (status != AuthenticationStatus.SUCCESS && ConsoleSession.beganWith(request)) {
      ConsoleSession.close(request);
      throw new IllegalStateException("The server refuses a right password; its messages say why");
    }
    return status == AuthenticationStatus.SUCCESS;
  }

  /**
   * Signs out, and ends the session for whoever kept its cookie.
   *
   * @param request the request at hand
   */
  void closes(HttpServletRequest request) {
    try {
      request.logout();
    } catch (ServletException refused) {
      throw new IllegalStateException("The container refuses to sign out", refused);
    } finally {
      ConsoleSession.close(request);
    }
  }
}
