package io.kassa.journey.stage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real mail server; it can be stopped and started, and forgets nothing. */
public final class MailServer implements AutoCloseable {

  private static final long START_MILLIS = 30_000;

  private final int port = Ports.free();
  private final List<MimeMessage> earlier = new ArrayList<>();
  private @Nullable GreenMail running;

  /** What a shop is told so that it uses this server. */
  public Map<String, String> variables() {
    return Map.of(
        "KASSA_MAIL_HOST", "127.0.0.1",
        "KASSA_MAIL_PORT", String.valueOf(port),
        "KASSA_MAIL_TLS", "none",
        "KASSA_OUTBOX_INTERVAL", "PT1S",
        "KASSA_OUTBOX_LEASE", "PT5S");
  }

  /** Takes mails from now on. */
  public void start() {
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(START_MILLIS);
    var server = new GreenMail(setup);
    server.start();
    running = server;
  }

  /** Takes no more: connections are refused. */
  public void stop() {
    if (running != null) {
      earlier.addAll(List.of(running.getReceivedMessages()));
      running.stop();
      running = null;
    }
  }

  /** The mails about an order. */
  public List<MimeMessage> about(String orderNumber) {
    var all = new ArrayList<>(earlier);
    if (running != null) {
      all.addAll(List.of(running.getReceivedMessages()));
    }
    return all.stream().filter(mail -> subject(mail).contains(orderNumber)).toList();
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
