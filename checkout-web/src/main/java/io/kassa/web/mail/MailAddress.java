package io.kassa.web.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes sure that a text is one mail address and nothing else. It is the only way into a header for
 * what a shopper has typed, so whatever could end a line, begin a second address or leave the
 * address altogether is refused.
 */
final class MailAddress {

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
  private static final Pattern DOMAIN =
      Pattern.compile("[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
  private static final int LONGEST = 254;

  private MailAddress() {}

  /**
   * Reads an address. A domain may be written in any script.
   *
   * @param text what was typed
   * @return the address, or empty if mail cannot be sent there
   */
  static Optional<InternetAddress> of(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0 || text.length() > LONGEST || !LOCAL.matcher(text.substring(0, at)).matches()) {
      return Optional.empty();
    }
    try {
      var domain = IDN.toASCII(text.substring(at + 1));
      return DOMAIN.matcher(domain).matches()
          ? Optional.of(new InternetAddress(text.substring(0, at) + "@" + domain, true))
          : Optional.empty();
    } catch (IllegalArgumentException | AddressException unusable) {
      return Optional.empty();
    }
  }
}
