package io.kassa.web.console.openid;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import javax.security.auth.Subject;

/**
 * What the server's mechanism is told of a request: whether somebody wants to be sent to the
 * provider, at which address of ours. Where it wants to send them is not done but kept, because how
 * people leave our pages is ours to decide.
 */
final class Errand extends HttpMessageContextWrapper {

  private final OwnRequest request;
  private final Trace response;
  private final Subject told = new Subject();
  private final boolean setsOut;
  private Optional<String> destination = Optional.empty();

  /**
   * An errand.
   *
   * @param context what the server says of the request
   * @param publicUrl what the outside world calls us
   * @param setsOut whether somebody is to be sent to the provider; else somebody comes back
   */
  Errand(HttpMessageContext context, String publicUrl, boolean setsOut) {
    super(context);
    this.request = new OwnRequest(context.getRequest(), publicUrl);
    this.response = new Trace(context.getResponse());
    this.setsOut = setsOut;
  }

  @Override
  public boolean isProtected() {
    return setsOut;
  }

  @Override
  public boolean isAuthenticationRequest() {
    return false;
  }

  @Override
  public HttpServletRequest getRequest() {
    return request;
  }

  @Override
  public HttpServletResponse getResponse() {
    return response;
  }

  /** Not the request's own: what the provider says makes nobody signed in by itself. */
  @Override
  public Subject getClientSubject() {
    return told;
  }

  @Override
  public AuthenticationStatus redirect(String location) {
    destination = Optional.of(location);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Whether the answer at hand belongs to a question that this browser took to the provider. */
  boolean wasAskedFor() {
    return response.hasTakenACookie();
  }

  /** Where the mechanism wants to send the browser. */
  Optional<String> destination() {
    return destination;
  }
}
