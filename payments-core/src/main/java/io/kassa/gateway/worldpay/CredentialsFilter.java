package io.kassa.gateway.worldpay;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Adds the credentials; the last door at which a foreign address is stopped. */
@Priority(Priorities.AUTHENTICATION)
final class CredentialsFilter implements ClientRequestFilter {

  private final GatewayAddress gateway;
  private final String header;

  CredentialsFilter(GatewayAddress gateway, Credentials credentials) {
    this.gateway = gateway;
    this.header = credentials.header();
  }

  @Override
  public void filter(ClientRequestContext request) {
    if (!gateway.owns(request.getUri())) {
      throw new IllegalStateException("Credentials are for the gateway only");
    }
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, header);
  }
}
