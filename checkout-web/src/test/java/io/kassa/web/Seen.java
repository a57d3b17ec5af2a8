package io.kassa.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.mock.MockHttpResponse;

/**
 * What came back.
 *
 * @param status the status
 * @param headers the headers, one value each, names in any case
 * @param html the content
 */
public record Seen(int status, Map<String, String> headers, String html) {

  /** What a resource answered. */
  public static Seen of(MockHttpResponse response) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    response
        .getOutputHeaders()
        .forEach((name, values) -> headers.put(name, String.valueOf(values.getFirst())));
    var cookies = RuntimeDelegate.getInstance().createHeaderDelegate(NewCookie.class);
    response.getNewCookies().forEach(each -> headers.put("Set-Cookie", cookies.toString(each)));
    try {
      return new Seen(response.getStatus(), headers, response.getContentAsString());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where a redirect leads. */
  public String location() {
    return header("Location");
  }

  /** A header, empty if there is none. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
