package io.kassa.web.console.openid;

import io.kassa.web.console.access.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody takes along to the provider and back. The server keeps it for us in a cookie, as
 * the query of the address at which they set out; in letters that no cookie changes, because what
 * stands there with a percent sign comes back with two. A cookie is the browser's, so it is read
 * with the same distrust as an address.
 *
 * @param next the page that they asked for
 * @param again whether they are to prove once more who they are
 */
record Luggage(ReturnPath next, boolean again) {

  private static final Pattern NEXT = Pattern.compile("[?&]next=([A-Za-z0-9_-]+)");
  private static final Pattern AGAIN = Pattern.compile("[?&]again=1");

  /**
   * What somebody sets out with.
   *
   * @param request the request
   */
  static Luggage of(HttpServletRequest request) {
    var next = Optional.<String>ofNullable(request.getParameter(ReturnPath.PARAMETER)).orElse("");
    return new Luggage(ReturnPath.read(next), request.getParameter(ProviderDoor.AGAIN) != null);
  }

  /** As the query of an address. */
  String query() {
    var packed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(next.value().getBytes(StandardCharsets.UTF_8));
    return "next=" + packed + (again ? "&again=1" : "");
  }

  /**
   * What somebody came back with.
   *
   * @param address the address at which they set out, from a cookie
   * @return what is in it; the console's first page if nothing is
   */
  static Luggage in(String address) {
    var next = NEXT.matcher(address);
    return new Luggage(
        next.find() ? ReturnPath.read(unpacked(next)) : ReturnPath.HOME,
        AGAIN.matcher(address).find());
  }

  private static String unpacked(Matcher packed) {
    try {
      return new String(Base64.getUrlDecoder().decode(packed.group(1)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException garbled) {
      return "";
    }
  }
}
