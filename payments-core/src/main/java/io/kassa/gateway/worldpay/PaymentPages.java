package io.kassa.gateway.worldpay;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which pages a shopper may be sent to. */
final class PaymentPages {

  /** Printable ASCII without what browsers bend (backslash) or what leaves an attribute. */
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?)://([^/?#]+)([/?#][!#-;=?-\\[\\]-~]*)?");

  private final GatewayAddress gateway;
  private final Set<String> hosts;

  PaymentPages(WorldpaySettings settings) {
    this.gateway = settings.gateway();
    this.hosts = settings.redirectHosts();
  }

  /**
   * Whether a shopper may be sent there: https, or http between loopback hosts; a host of the list
   * if there is a list; nothing in it that a browser might read differently.
   *
   * @param redirect the address that Worldpay gave; no assumption is made about its path
   * @return true if so
   */
  boolean allow(String redirect) {
    var parts = SHAPE.matcher(redirect);
    if (!parts.matches()) {
      return false;
    }
    var host = host(parts.group(2));
    var safe =
        parts.group(1).equalsIgnoreCase("https")
            || (gateway.isPlainLoopback() && GatewayAddress.isLoopback(host));
    return safe && !host.isEmpty() && (hosts.isEmpty() || hosts.contains(host));
  }

  private static String host(String authority) {
    try {
      var uri = new URI("https://" + authority);
      return uri.getHost() == null || uri.getRawUserInfo() != null
          ? ""
          : uri.getHost().toLowerCase(Locale.ROOT);
    } catch (URISyntaxException unreadable) {
      return "";
    }
  }
}
