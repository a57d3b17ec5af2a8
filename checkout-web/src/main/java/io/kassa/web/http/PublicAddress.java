package io.kassa.web.http;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the outside world calls us. */
@Shared
public class PublicAddress {

  private final URI address;

  /**
   * Is given the configured address.
   *
   * @param publicUrl {@code kassa.public.url}
   */
  @Inject
  public PublicAddress(@ConfigProperty(name = "kassa.public.url") String publicUrl) {
    this.address = URI.create(publicUrl);
  }

  /**
   * Whether we are reached over https, so that cookies can demand it.
   *
   * @return true for an https address
   */
  public boolean isSecure() {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  /**
   * Our origin as browsers send it.
   *
   * @return scheme, host, and port unless it is the scheme's own
   */
  public String origin() {
    return originOf(address);
  }

  static String originOf(URI uri) {
    var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    var host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    boolean plain = uri.getPort() == -1 || uri.getPort() == usual;
    return scheme + "://" + host + (plain ? "" : ":" + uri.getPort());
  }
}
