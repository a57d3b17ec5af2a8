package io.kassa.web.console.orders;

import io.kassa.ledger.JournalLine;
import io.kassa.notification.LoggedNotification;
import io.kassa.outbox.Announcement;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.refund.Refund;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of evidence about money and confirmations: each payment with every step of it, what
 * Worldpay sent under its signature, what was given back, and what the customer was told.
 */
final class PaymentFacts {

  private PaymentFacts() {}

  static List<String> of(Dossier.Content content) {
    var lines = new ArrayList<String>();
    for (var attempt : content.attempts()) {
      lines.add(payment(attempt));
      content.story().stream()
          .filter(line -> line.payment().equals(attempt.id()))
          .filter(line -> line.before() != line.after())
          .forEach(line -> lines.add(step(attempt, line)));
    }
    content.notices().stream()
        .filter(notice -> notice.notification().genuine())
        .forEach(notice -> lines.add(notification(notice)));
    content.refunds().forEach(refund -> lines.add(refund(refund)));
    content.mails().forEach(mail -> lines.add(mail(mail, content)));
    return lines;
  }

  private static String payment(Payment attempt) {
    return "payment %d: %s, %s, started (UTC) %s, %s%s"
        .formatted(
            attempt.attempt(),
            attempt.reference().value(),
            OrderFacts.amount(attempt.amount()),
            attempt.startedAt(),
            attempt.state().name(),
            said(attempt.lastWord()));
  }

  private static String step(Payment attempt, JournalLine line) {
    return "payment %d, step (UTC) %s: %s to %s, %s, told by %s%s"
        .formatted(
            attempt.attempt(),
            line.at(),
            line.before(),
            line.after(),
            line.happening(),
            line.cause().messenger(),
            line.word().isEmpty() ? "" : ": \"" + line.word() + "\"");
  }

  private static String notification(LoggedNotification notice) {
    var came = notice.notification();
    return "notification signed by Worldpay: %s, event %s, received (UTC) %s%s"
        .formatted(
            came.type(),
            came.eventId(),
            came.receivedAt(),
            came.reference().map(reference -> ", about " + reference.value()).orElse(""));
  }

  private static String refund(Refund refund) {
    return "refund: %s, %s, %s, asked for (UTC) %s, %s%s"
        .formatted(
            refund.reference(),
            OrderFacts.amount(refund.amount()),
            refund.way(),
            refund.requestedAt(),
            refund.state(),
            said(refund.lastWord()));
  }

  private static String mail(Announcement mail, Dossier.Content content) {
    var to = content.order().customer().email();
    var what =
        mail.subject()
            + mail.refund().map(back -> " of " + OrderFacts.amount(back.amount())).orElse("");
    return mail.deliveredAt()
        .map(at ->
            "mail: %s, taken (UTC) %s by the mail server for %s, id %s"
                .formatted(what, at, to, mail.id()))
        .orElseGet(
            () -> "mail: %s, written (UTC) %s, not sent yet".formatted(what, mail.writtenAt()));
  }

  private static String said(Optional<LastWord> word) {
    return word.map(
            last -> ", last word \"%s\", read (UTC) %s".formatted(last.word(), last.readAt()))
        .orElse("");
  }
}
