package io.kassa.web.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;

/** The connection to the mail server. Every step of the conversation has a time limit. */
final class MailRoute {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** For each step. A dozen of them fit into the claim; see {@code kassa.outbox.lease}. */
  private static final Duration STEP = Duration.ofSeconds(10);

  private final MailSettings settings;
  private final Session session;

  MailRoute(MailSettings settings) {
    this(settings, CONNECT, STEP);
  }

  MailRoute(MailSettings settings, Duration connect, Duration step) {
    this.settings = settings;
    var properties = properties(settings);
    properties.put("mail.smtp.connectiontimeout", String.valueOf(connect.toMillis()));
    properties.put("mail.smtp.timeout", String.valueOf(step.toMillis()));
    properties.put("mail.smtp.writetimeout", String.valueOf(step.toMillis()));
    this.session = Session.getInstance(properties);
  }

  private static Properties properties(MailSettings settings) {
    var properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.auth", String.valueOf(settings.account().isPresent()));
    boolean upgraded = settings.encryption() == Encryption.STARTTLS;
    properties.put("mail.smtp.starttls.enable", String.valueOf(upgraded));
    properties.put("mail.smtp.starttls.required", String.valueOf(upgraded));
    properties.put("mail.smtp.ssl.enable", String.valueOf(settings.encryption() == Encryption.TLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    // Once the mail is taken over, a farewell that gets lost changes nothing.
    properties.put("mail.smtp.quitwait", "false");
    return properties;
  }

  Session session() {
    return session;
  }

  /**
   * Hands a message to the mail server.
   *
   * @param host the mail server
   * @param message the message
   * @throws MessagingException if it was not taken over, or nobody knows
   */
  void send(String host, Message message) throws MessagingException {
    var transport = session.getTransport();
    try {
      connect(transport, host);
      transport.sendMessage(message, message.getAllRecipients());
    } finally {
      hangUp(transport);
    }
  }

  /**
   * Connects as for a message, and hangs up without one.
   *
   * @param host the mail server
   * @throws MessagingException if no message could be sent now
   */
  void greet(String host) throws MessagingException {
    var transport = session.getTransport();
    try {
      connect(transport, host);
    } finally {
      hangUp(transport);
    }
  }

  private void connect(Transport transport, String host) throws MessagingException {
    var account = settings.account();
    transport.connect(
        host,
        settings.port(),
        account.map(MailSettings.Account::user).orElse(null),
        account.map(MailSettings.Account::password).orElse(null));
  }

  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      // What counts is whether the message was taken over, and that is known by now.
    }
  }
}
