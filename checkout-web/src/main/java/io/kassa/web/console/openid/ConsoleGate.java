package io.kassa.web.console.openid;

import io.kassa.staff.StaffName;
import io.kassa.web.console.access.ConsoleDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Tells Jakarta Security whom to ask: the provider on the way there and back, our own sessions for
 * everything else. Without a provider it is never asked.
 */
@ApplicationScoped
public class ConsoleGate implements HttpAuthenticationMechanismHandler {

  @Inject ConsoleDoor door;
  @Inject ProviderDoor provider;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (provider.isWayOut(request)) {
      return provider.sendOut(context);
    }
    if (provider.isWayBack(request)) {
      return provider.hear(context);
    }
    return door.validateRequest(request, response, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var leaving = Optional.<String>ofNullable(request.getRemoteUser());
    if (leaving
        .filter(StaffName::fits)
        .filter(who -> new StaffName(who).isProvided())
        .isPresent()) {
      provider.sayFarewell(context);
    }
  }
}
