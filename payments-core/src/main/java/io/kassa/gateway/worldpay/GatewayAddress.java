package io.kassa.gateway.worldpay;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Worldpay is. Its links are followed there and nowhere else, because every call carries the
 * credentials.
 *
 * @param base the configured address, with or without a path
 */
record GatewayAddress(URI base) {

  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  /** Refuses what is not a plain http or https address. */
  GatewayAddress {
    if (base.getHost() == null || base.getScheme() == null || !speaksHttp(base)) {
      throw new IllegalArgumentException("Not an http or https address with a host");
    }
    if (base.getRawUserInfo() != null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      throw new IllegalArgumentException("An address without user, query and fragment is needed");
    }
  }

  /**
   * The address of a link, if it may be followed.
   *
   * @param href what Worldpay gave
   * @return the address, or empty if scheme, host or port are not the gateway's, or if it could not
   *     be sent to the letter
   */
  Optional<URI> follow(String href) {
    try {
      var link = URI.create(href);
      return owns(link) && travelsUnchanged(link, href) ? Optional.of(link) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether an address lies on the gateway. */
  boolean owns(URI link) {
    return link.getHost() != null
        && link.getRawUserInfo() == null
        && base.getScheme().equalsIgnoreCase(link.getScheme())
        && base.getHost().equalsIgnoreCase(link.getHost())
        && port(base) == port(link);
  }

  /** Whether the gateway is a stand-in on this machine, reached without TLS. */
  boolean isPlainLoopback() {
    return "http".equalsIgnoreCase(base.getScheme()) && isLoopback(base.getHost());
  }

  /** Whether a host is this machine, as far as its name tells. */
  static boolean isLoopback(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("[::1]")
        || name.matches("127(\\.\\d{1,3}){3}");
  }

  /**
   * The HTTP client folds doubled slashes and encodes foreign letters: such a link would change.
   */
  private static boolean travelsUnchanged(URI link, String href) {
    return !link.getRawPath().contains("//")
        && link.getRawFragment() == null
        && link.toASCIIString().equals(href);
  }

  private static boolean speaksHttp(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS_PORT : HTTP_PORT;
  }
}
