package io.kassa.gateway.worldpay;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;

/**
 * Sends a request to exactly the address that Worldpay gave. Path parameters and base addresses
 * would take a link apart and encode it anew; it is opaque and must stay as it is.
 */
@Priority(Priorities.AUTHENTICATION - 1)
final class LinkFilter implements ClientRequestFilter {

  /** How the typed interface hands the link over; never sent. */
  static final String LINK = "Kassa-Link";

  @Override
  public void filter(ClientRequestContext request) {
    var link = request.getHeaders().remove(LINK);
    if (link != null) {
      request.setUri(URI.create(link.getFirst().toString()));
    }
  }
}
