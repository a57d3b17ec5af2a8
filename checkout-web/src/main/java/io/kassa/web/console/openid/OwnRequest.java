package io.kassa.web.console.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/**
 * A request as the outside world made it. Behind a proxy the server sees another scheme, host or
 * port than the provider was told, and would not know its own address again. Signing out of it does
 * nothing: which session ends is said elsewhere.
 */
final class OwnRequest extends HttpServletRequestWrapper {

  private final URI address;

  /**
   * Covers a request.
   *
   * @param request the request
   * @param publicUrl what the outside world calls us
   */
  OwnRequest(HttpServletRequest request, String publicUrl) {
    super(request);
    this.address = URI.create(publicUrl);
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(address.toString()).append(getRequestURI());
  }

  /** Only what somebody takes along: the server keeps it until they come back. */
  @Override
  public String getQueryString() {
    return Luggage.of(this).query();
  }

  @Override
  public String getScheme() {
    return address.getScheme();
  }

  @Override
  public String getServerName() {
    return address.getHost();
  }

  @Override
  public int getServerPort() {
    if (address.getPort() != -1) {
      return address.getPort();
    }
    return isSecure() ? 443 : 80;
  }

  @Override
  public boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  @Override
  public void logout() {
    // The session in the database has ended already; there is no other.
  }
}
