package io.kassa.web.console.facts;

import io.kassa.audit.Written;
import io.kassa.note.Note;
import io.kassa.outbox.Announcement;
import io.kassa.staff.AuditAction;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Something that happened to an order, of whatever kind, at its place in time. */
public sealed interface Moment {

  /**
   * When it happened.
   *
   * @return the time (UTC)
   */
  Instant at();

  /**
   * What kind of moment it is, for templates to choose their words.
   *
   * @return the kind's name in lower case
   */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /**
   * The shopper pressed the order button.
   *
   * @param at when
   */
  record Placed(Instant at) implements Moment {}

  /**
   * The ledger heard of something.
   *
   * @param line what
   */
  record Heard(StoryLine line) implements Moment {
    @Override
    public Instant at() {
      return line.line().at();
    }
  }

  /**
   * A notification came.
   *
   * @param notice the notification
   */
  record Received(NoticeLine notice) implements Moment {
    @Override
    public Instant at() {
      return notice.came().receivedAt();
    }
  }

  /**
   * A mail to the customer was written, or left the house.
   *
   * @param at when
   * @param mail the mail
   * @param sent whether it left
   */
  record Mailed(Instant at, Announcement mail, boolean sent) implements Moment {}

  /**
   * A case was closed; that it was opened stands with the news that opened it.
   *
   * @param at when
   * @param card the case
   */
  record Settled(Instant at, CaseCard card) implements Moment {}

  /**
   * A colleague wrote a note.
   *
   * @param note the note
   */
  record Noted(Note note) implements Moment {
    @Override
    public Instant at() {
      return note.at();
    }
  }

  /**
   * A colleague did something that the ledger does not tell.
   *
   * @param entry the entry of the record
   */
  record Done(Written entry) implements Moment {

    private static final Set<String> REFUNDS =
        Set.of(AuditAction.ASKED_FOR_REFUND.name(), AuditAction.RECORDED_TRANSFER.name());

    @Override
    public Instant at() {
      return entry.at();
    }

    /**
     * What was done.
     *
     * @return the key of the words
     */
    public String what() {
      return "console.action." + entry.action();
    }

    /**
     * Whether it came to nothing: a refund that was taken stands in the ledger, and not here.
     *
     * @return true if it was refused
     */
    public boolean refused() {
      return REFUNDS.contains(entry.action());
    }
  }
}
