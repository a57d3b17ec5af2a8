package io.kassa.web.console.access;

import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import io.kassa.web.console.record.VisitorProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * How Jakarta Security learns who is at the console. What needs the role leads to the sign-in page,
 * which comes back here with the name and the password; from then on the HTTP session tells.
 *
 * <p>A mechanism of our own and not the platform's form login: that one answers a wrong password
 * with a redirect, and remembers the page that was asked for in a cookie that scripts can read and
 * anybody can plant. No cookie but the session's leaves here.
 */
@ApplicationScoped
public class ConsoleDoor implements HttpAuthenticationMechanism {

  @Inject IdentityStoreHandler stores;
  @Inject StaffAccounts accounts;
  @Inject Clock clock;

  /** Lets the signed-in pass, signs in whoever brings a credential, and asks everybody else to. */
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    var credential = context.getAuthParameters().getCredential();
    if (context.isAuthenticationRequest() && credential != null) {
      return signIn(credential, request, context);
    }
    var account = ConsoleSession.of(request, clock.instant()).flatMap(this::accountInUse);
    if (account.isPresent()) {
      request.setAttribute(VisitorProducer.ROLE, account.get().role());
      return context.notifyContainerAboutLogin(
          account.get().name().value(), Set.of(StaffIdentityStore.STAFF));
    }
    return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
  }

  /** Asked with each request, so that a changed role and a disabled account hold at once. */
  private Optional<StaffAccount> accountInUse(ConsoleSession session) {
    return accounts.find(new StaffName(session.name())).filter(StaffAccount::isInUse);
  }

  private AuthenticationStatus signIn(
      Credential credential, HttpServletRequest request, HttpMessageContext context) {
    var result = stores.validate(credential);
    if (result.getStatus() != Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    ConsoleSession.open(request, result.getCallerPrincipal().getName(), clock.instant());
    return context.notifyContainerAboutLogin(result);
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
