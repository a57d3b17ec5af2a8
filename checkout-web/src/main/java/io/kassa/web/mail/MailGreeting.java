package io.kassa.web.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;

/** Greets the mail server without a message, to find out whether one could be sent. */
@Dependent
public class MailGreeting {

  private final MailSettings settings;

  /**
   * Is given the way.
   *
   * @param settings how mails leave
   */
  @Inject
  public MailGreeting(MailSettings settings) {
    this.settings = settings;
  }

  /**
   * The mail server.
   *
   * @return its host and port; empty if there is none
   */
  public Optional<String> server() {
    return settings.host().map(host -> host + ":" + settings.port());
  }

  /**
   * Connects, greets, encrypts and signs in as the settings say, and leaves.
   *
   * @return why that did not work, in one line; empty if it did, or if there is no mail server
   */
  public Optional<String> trouble() {
    return settings.host().flatMap(this::trouble);
  }

  private Optional<String> trouble(String host) {
    try {
      new MailRoute(settings).greet(host);
      return Optional.empty();
    } catch (MessagingException failure) {
      return Optional.of(Trouble.inOneLine(failure));
    }
  }
}
