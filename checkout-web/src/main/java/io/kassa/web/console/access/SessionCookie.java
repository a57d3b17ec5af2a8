package io.kassa.web.console.access;

import io.kassa.bean.Shared;
import io.kassa.staff.StaffToken;
import io.kassa.web.http.PublicAddress;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser that somebody signed in at brings along: an unguessable text, out of scripts'
 * reach, never sent from another site, gone with the browser; bound to our host over https wherever
 * we are reached by https.
 */
@Shared
public class SessionCookie {

  private static final String NAME = "kassa-console";

  private final PublicAddress here;

  /**
   * Is given our address.
   *
   * @param here tells whether we are reached over https
   */
  @Inject
  public SessionCookie(PublicAddress here) {
    this.here = here;
  }

  Optional<StaffToken> read(HttpServletRequest request) {
    return Optional.<Cookie[]>ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .filter(each -> each.getName().equals(name()))
        .map(Cookie::getValue)
        .map(StaffToken::new)
        .findFirst();
  }

  void give(HttpServletResponse response, StaffToken token) {
    set(response, token.value());
  }

  void take(HttpServletResponse response) {
    set(response, "; Max-Age=0");
  }

  private void set(HttpServletResponse response, String value) {
    response.addHeader(
        "Set-Cookie",
        name()
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite=Strict"
            + (here.isSecure() ? "; Secure" : ""));
  }

  private String name() {
    return here.isSecure() ? "__Host-" + NAME : NAME;
  }
}
