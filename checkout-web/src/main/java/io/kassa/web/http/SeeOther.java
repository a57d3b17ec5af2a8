package io.kassa.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/**
 * The answer to a post: go and get another page of ours. The address stays relative, so that it is
 * right behind any proxy and nobody's {@code Host} header gets into it.
 */
public final class SeeOther {

  private SeeOther() {}

  /**
   * Sends the browser to a page of ours.
   *
   * @param path the path, with query and fragment if any; extra slashes at its start, which would
   *     name another host, are taken away
   * @param cookies cookies to set
   * @return the answer 303
   */
  public static Response to(String path, NewCookie... cookies) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, path.replaceFirst("^/+", "/"))
        .cookie(cookies)
        .build();
  }
}
