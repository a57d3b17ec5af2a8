package io.kassa.web.http;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * Our cookies: out of scripts' reach, sent along when the shopper comes back from the gateway
 * ({@code Lax}), and bound to our host over https wherever we are reached by https.
 */
@Shared
public class Cookies {

  private static final String BOUND_TO_HOST = "__Host-";

  private final PublicAddress here;

  /**
   * Is given our address.
   *
   * @param here tells whether we are reached over https
   */
  @Inject
  public Cookies(PublicAddress here) {
    this.here = here;
  }

  /**
   * Reads a cookie.
   *
   * @param headers the request's headers
   * @param name its name, without the prefix
   * @return what it says
   */
  public Optional<String> read(HttpHeaders headers, String name) {
    return Optional.ofNullable(headers.getCookies().get(fullName(name))).map(Cookie::getValue);
  }

  /**
   * Makes a cookie.
   *
   * @param name its name, without the prefix
   * @param value what it says
   * @param life how long browsers keep it
   * @return the cookie, for the whole host
   */
  public NewCookie make(String name, String value, Duration life) {
    return plain(fullName(name), value, life, here.isSecure());
  }

  static NewCookie plain(String name, String value, Duration life, boolean secure) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(Math.toIntExact(life.toSeconds()))
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  private String fullName(String name) {
    return here.isSecure() ? BOUND_TO_HOST + name : name;
  }
}
