package io.kassa.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;

/**
 * What a page costs a browser that has never been here.
 *
 * @param requests where it went
 * @param bytes how much it was given, headers and bodies
 * @param home the page's own origin
 */
public record Weight(List<URI> requests, long bytes, URI home) {

  private static final int MOST_REQUESTS = 6;
  private static final long MOST_BYTES = 50 * 1024;

  /** Loads the page again without a cache and counts. */
  public static Weight of(Page page, Visitor visitor) {
    visitor.requests();
    var session = page.context().newCDPSession(page);
    session.send("Network.clearBrowserCache");
    page.reload();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    var asked = visitor.requests();
    return new Weight(
        asked.stream().map(Request::url).map(URI::create).toList(),
        asked.stream().mapToLong(Weight::size).sum(),
        URI.create(page.url()));
  }

  /** Fails for a page that is heavy or sends the browser to strangers. */
  public void isLight() {
    assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(requests).allMatch(address -> address.getAuthority().equals(home.getAuthority()));
  }

  private static long size(Request request) {
    var sizes = request.sizes();
    return (long) sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
