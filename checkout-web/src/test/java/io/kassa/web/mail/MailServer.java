package io.kassa.web.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A real mail server in this process. */
final class MailServer implements AutoCloseable {

  /** Its one account. */
  static final String USER = "kassa";

  /** The account's password. */
  static final String PASSWORD = "a-secret-that-nobody-logs";

  /** Generous: it makes its certificate first. */
  private static final long PATIENCE_MILLIS = 30_000;

  private final GreenMail server;

  private MailServer(String protocol) {
    var setup = new ServerSetup(0, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(PATIENCE_MILLIS);
    server = new GreenMail(setup);
    server.setUser("kassa@example.com", USER, PASSWORD);
    server.start();
  }

  /** One that speaks in the clear, and knows one account. */
  static MailServer plain() {
    return new MailServer(ServerSetup.PROTOCOL_SMTP);
  }

  /** One that is encrypted from the first byte, with a certificate that nobody has signed. */
  static MailServer encrypted() {
    return new MailServer(ServerSetup.PROTOCOL_SMTPS);
  }

  int port() {
    return server.getSmtp() != null ? server.getSmtp().getPort() : server.getSmtps().getPort();
  }

  List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  @Override
  public void close() {
    server.stop();
  }
}
