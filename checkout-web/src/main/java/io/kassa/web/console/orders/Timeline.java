package io.kassa.web.console.orders;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.audit.AuditLine;
import io.kassa.audit.Written;
import io.kassa.bean.Shared;
import io.kassa.ledger.Messenger;
import io.kassa.note.Notes;
import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.outbox.Announcement;
import io.kassa.staff.AuditAction;
import io.kassa.web.console.facts.CaseCard;
import io.kassa.web.console.facts.Moment;
import io.kassa.web.console.facts.NoticeLine;
import io.kassa.web.console.facts.StoryLine;
import io.kassa.web.console.refunds.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts everything that happened to an order into one row of time. Each thing stands there once: a
 * deed of staff whose effect is there already is left out, and so is who merely looked at the
 * order; the record tells both.
 */
@Shared
public class Timeline {

  /** What staff do about an order and nothing else on its page tells. */
  private static final Set<String> DEEDS =
      Set.of(
          AuditAction.LOOKED_AGAIN.name(),
          AuditAction.RESENT_MAIL.name(),
          AuditAction.VIEWED_EVIDENCE.name(),
          AuditAction.ASKED_FOR_REFUND.name(),
          AuditAction.RECORDED_TRANSFER.name());

  /** What a look at the gateway brings is in the journal within this time. */
  private static final Duration LOOKING = Duration.ofMinutes(1);

  private final AuditBook record;
  private final Notes notes;

  /**
   * Is given what staff did.
   *
   * @param record who did what
   * @param notes what they wrote
   */
  @Inject
  public Timeline(AuditBook record, Notes notes) {
    this.record = record;
    this.notes = notes;
  }

  /**
   * Everything that happened.
   *
   * @param order the order
   * @param story what the ledger heard
   * @param notices what was received
   * @param cases its cases
   * @param mails what the customer was told
   * @return the moments, oldest first
   */
  List<Moment> of(
      Order order,
      List<StoryLine> story,
      List<NoticeLine> notices,
      List<CaseCard> cases,
      List<Announcement> mails) {
    return Stream.of(
            Stream.of(new Moment.Placed(order.placedAt())),
            deeds(order.number(), story),
            notices.stream().map(Moment.Received::new),
            story.stream().map(Moment.Heard::new),
            cases.stream().flatMap(card -> settled(card).stream()),
            mails.stream().flatMap(Timeline::mailed),
            notes.of(order.number()).stream().map(Moment.Noted::new))
        .<Moment>flatMap(each -> each)
        // Within the second that people read, what caused something stands before it.
        .sorted(Comparator.comparing(moment -> moment.at().truncatedTo(ChronoUnit.SECONDS)))
        .toList();
  }

  private Stream<Moment> deeds(OrderNumber number, List<StoryLine> story) {
    var about =
        new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.of(number.value()),
            Optional.empty(),
            Optional.empty());
    return record.page(about, AuditCursor.NEWEST, AuditBook.MOST).stream()
        .map(AuditLine::entry)
        .filter(entry -> DEEDS.contains(entry.action()))
        .filter(entry -> !isTold(entry, story))
        .map(Moment.Done::new);
  }

  private static boolean isTold(Written entry, List<StoryLine> story) {
    return entry.action().equals(AuditAction.LOOKED_AGAIN.name())
        ? story.stream().anyMatch(line -> broughtBy(entry, line))
        : Stream.of(Outcome.TAKEN, Outcome.WAITS)
            .anyMatch(taken -> entry.subject().endsWith(" " + taken.word()));
  }

  private static boolean broughtBy(Written entry, StoryLine line) {
    var at = line.line().at();
    return line.line().cause().messenger() == Messenger.OPERATOR
        && line.detail().equals(entry.who())
        && !at.isBefore(entry.at())
        && at.isBefore(entry.at().plus(LOOKING));
  }

  private static Optional<Moment> settled(CaseCard card) {
    return card.one().closing().map(closing -> new Moment.Settled(closing.at(), card));
  }

  /** Who had a message sent again is told by that deed; when it left, by the message. */
  private static Stream<Moment> mailed(Announcement mail) {
    var written = new Moment.Mailed(mail.writtenAt(), mail, false);
    var sent = mail.deliveredAt().map(at -> new Moment.Mailed(at, mail, true));
    return Stream.concat(
        mail.copy().isPresent() ? Stream.empty() : Stream.of(written), sent.stream());
  }
}
