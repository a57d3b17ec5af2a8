package io.kassa.gateway.worldpay;

import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The typed clients, built once: opening, reading and giving back have limits and connections
 * apart, so that none can starve another. Connections are kept alive; redirects are never followed.
 *
 * @param payments opens payments
 * @param readings reads them
 * @param reversals gives money back
 */
record WorldpayClients(ApmPayments payments, ApmReadings readings, ApmReversals reversals)
    implements AutoCloseable {

  /**
   * Builds them.
   *
   * @param settings where and how to call
   * @return the clients; close them when the application ends
   */
  static WorldpayClients of(WorldpaySettings settings) {
    var tls = TrustedAuthorities.tls(settings.authorities());
    return new WorldpayClients(
        builder(settings, settings.create(), tls).build(ApmPayments.class),
        builder(settings, settings.query(), tls)
            .register(new LinkFilter())
            .build(ApmReadings.class),
        builder(settings, settings.refund(), tls)
            .register(new LinkFilter())
            .build(ApmReversals.class));
  }

  private static RestClientBuilder builder(
      WorldpaySettings settings, CallLimits limits, SSLContext tls) {
    return RestClientBuilder.newBuilder()
        .baseUri(settings.gateway().base())
        .connectTimeout(limits.connect().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(limits.read().toMillis(), TimeUnit.MILLISECONDS)
        .followRedirects(false)
        .sslContext(tls)
        // RESTEasy, which the server uses, would keep 50 and let the others queue.
        .property("resteasy.connectionPoolSize", limits.pool())
        // Every status is an answer to be judged, none an exception.
        .property("microprofile.rest.client.disable.default.mapper", true)
        .register(new PlainBytesFilter())
        .register(new CredentialsFilter(settings.gateway(), settings.credentials()));
  }

  @Override
  public void close() {
    payments.close();
    readings.close();
    reversals.close();
  }
}
