package io.worldpaysim.hosted;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.ResultUrls;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Landing;
import io.worldpaysim.options.Options;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Where a browser goes when it leaves the hosted page. */
final class WayBack {

  private final Landing refused;
  private final String parameters;

  WayBack(Options options) {
    this.refused = options.refusedLandsOn();
    this.parameters = options.resultParameters();
  }

  /** The address in the shop; empty when what the merchant gave is no web address. */
  Optional<String> of(StoredPayment payment, Instant now) {
    ResultUrls urls = payment.order().resultUrls();
    return web(landing(payment.lastEvent(now)).of(urls)).map(this::extended);
  }

  private Landing landing(String lastEvent) {
    return switch (lastEvent) {
      case Event.AUTHORIZED,
          Event.SENT_FOR_SETTLEMENT,
          Event.SETTLED,
          Event.SENT_FOR_REFUND,
          Event.REFUNDED,
          Event.REFUND_FAILED ->
          Landing.SUCCESS;
      case Event.CANCELLED_BY_CUSTOMER -> Landing.CANCEL;
      case Event.REFUSED -> refused;
      // The older gateway sends failures and expired sessions to the pending address.
      default -> Landing.PENDING;
    };
  }

  private String extended(String url) {
    if (parameters.isEmpty()) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + parameters;
  }

  private static Optional<String> web(String text) {
    return host(text).map(host -> text);
  }

  /** The host of a web address. */
  static Optional<String> host(String text) {
    try {
      URI uri = URI.create(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web ? Optional.ofNullable(uri.getHost()) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
