package io.kassa.web.selftest;

import io.kassa.web.mail.MailGreeting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Greets the mail server, signs in if it wants that, and leaves without a message. */
@Dependent
public class MailCheck implements Check {

  private final MailGreeting greeting;

  /**
   * Is given who greets.
   *
   * @param greeting the way to the mail server
   */
  @Inject
  public MailCheck(MailGreeting greeting) {
    this.greeting = greeting;
  }

  @Override
  public Topic topic() {
    return Topic.MAIL;
  }

  @Override
  public Finding look() {
    var server = greeting.server();
    if (server.isEmpty()) {
      return Finding.warning("NONE");
    }
    return greeting
        .trouble()
        .map(trouble -> Finding.broken("TROUBLE", server.get(), trouble))
        .orElseGet(() -> Finding.ok("OK", server.get()));
  }
}
