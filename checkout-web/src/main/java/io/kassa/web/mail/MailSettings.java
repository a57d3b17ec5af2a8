package io.kassa.web.mail;

import io.kassa.outbox.AnnouncementId;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.function.Function;

/**
 * How mails leave the house.
 *
 * @param host the mail server; empty if there is none, and mails are kept
 * @param port its port
 * @param encryption how the connection is protected
 * @param from the sender's address
 * @param account whom the mail server knows; empty if it asks nobody
 */
public record MailSettings(
    Optional<String> host,
    int port,
    Encryption encryption,
    InternetAddress from,
    Optional<Account> account) {

  private static final int HIGHEST_PORT = 65_535;

  /**
   * An account at the mail server; {@link #toString()} does not show it.
   *
   * @param user the name
   * @param password the password
   */
  public record Account(String user, String password) {

    @Override
    public String toString() {
      return "Account[hidden]";
    }
  }

  /**
   * Reads the settings.
   *
   * @param setting gives the value of a key, if it has one
   * @param sellersAddress the sender if none is configured
   * @return the settings
   * @throws IllegalStateException naming the key whose value cannot work, never a secret value
   */
  static MailSettings read(Function<String, Optional<String>> setting, String sellersAddress) {
    var encryption = encryption(setting.apply("kassa.mail.tls"));
    return new MailSettings(
        setting.apply("kassa.mail.host"),
        port(setting.apply("kassa.mail.port"), encryption),
        encryption,
        from(setting.apply("kassa.mail.from").orElse(sellersAddress)),
        account(setting));
  }

  private static Encryption encryption(Optional<String> word) {
    return Encryption.of(word.orElse("starttls"))
        .orElseThrow(() -> refused("kassa.mail.tls must be starttls, tls or none"));
  }

  private static int port(Optional<String> text, Encryption encryption) {
    try {
      int port = text.map(Integer::valueOf).orElse(encryption.usualPort());
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, like a number that is no port.
    }
    throw refused("kassa.mail.port must be a number from 1 to 65535");
  }

  private static InternetAddress from(String text) {
    return MailAddress.of(text)
        .orElseThrow(
            () -> refused("kassa.mail.from must be an e-mail address, such as shop@example.be"));
  }

  private static Optional<Account> account(Function<String, Optional<String>> setting) {
    var user = setting.apply("kassa.mail.user");
    var password = setting.apply("kassa.mail.password");
    if (user.isPresent() != password.isPresent()) {
      throw refused("kassa.mail.user and kassa.mail.password go together");
    }
    return user.map(name -> new Account(name, password.orElse("")));
  }

  /**
   * The identity of the message about an announcement: the same whenever it is sent, so that mail
   * programs recognise what came twice.
   *
   * @param announcement the announcement
   * @return the value of the header {@code Message-ID}
   */
  public String identity(AnnouncementId announcement) {
    var address = from.getAddress();
    return "<" + announcement + address.substring(address.lastIndexOf('@')) + ">";
  }

  private static IllegalStateException refused(String reason) {
    return new IllegalStateException("Kassa does not start: " + reason + ".");
  }
}
