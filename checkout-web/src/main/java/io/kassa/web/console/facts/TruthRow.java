package io.kassa.web.console.facts;

import io.kassa.notification.LoggedNotification;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is true about one attempt, side by side: what we believe, and how far Worldpay bears it out.
 *
 * @param payment the attempt
 * @param received how often Worldpay sent something about it
 * @param lastReceived when it last did
 * @param agreement whether both sides say the same
 */
public record TruthRow(
    Payment payment, long received, Optional<Instant> lastReceived, Agreement agreement) {

  /** A check that is due is asked within a minute; later than this, something is in the way. */
  private static final Duration LATE = Duration.ofMinutes(2);

  /** Whether our side and Worldpay's agree, from good to bad. */
  public enum Agreement {
    /** What Worldpay said last fits what we believe. */
    AGREE,
    /** Worldpay has said nothing about it so far, so nobody can tell. */
    UNHEARD,
    /** A look at Worldpay is overdue: what we know may be old. */
    LATE,
    /** It does not fit: a case about that is open. */
    DIFFER
  }

  /**
   * The row of one attempt.
   *
   * @param payment the attempt
   * @param notices what was received about its order
   * @param disputed whether a case is open in which both sides say different things about it
   * @param now the present time
   * @return the row
   */
  public static TruthRow of(
      Payment payment, List<LoggedNotification> notices, boolean disputed, Instant now) {
    var about =
        notices.stream()
            .filter(notice ->
                notice.notification().reference().filter(payment.reference()::equals).isPresent())
            .toList();
    return new TruthRow(
        payment,
        about.stream().mapToLong(LoggedNotification::times).sum(),
        about.stream().map(LoggedNotification::lastReceivedAt).max(Instant::compareTo),
        agreement(payment, disputed, now));
  }

  /**
   * Whether a case is about something that Worldpay says and we do not believe. In the others both
   * sides say the same, and a person must act on it.
   *
   * @param kind the kind of case
   * @return true if the two sides differ while it is open
   */
  public static boolean isDispute(CaseKind kind) {
    return switch (kind) {
      case DECLINE_AFTER_APPROVAL, UNASKED_REFUND, UNKNOWN_WORD, GATEWAY_FORGOT, AMOUNT_DIFFERS ->
          true;
      case LATE_MONEY, SECOND_SUCCESS, REFUND_FAILED, REFUND_IN_DOUBT -> false;
    };
  }

  private static Agreement agreement(Payment payment, boolean disputed, Instant now) {
    if (disputed) {
      return Agreement.DIFFER;
    }
    if (payment.nextCheckAt().filter(due -> due.plus(LATE).isBefore(now)).isPresent()) {
      return Agreement.LATE;
    }
    return payment.lastWord().isEmpty() ? Agreement.UNHEARD : Agreement.AGREE;
  }

  /**
   * What we believe.
   *
   * @return the card of the attempt
   */
  public AttemptCard card() {
    return new AttemptCard(payment);
  }

  /**
   * How its badge looks.
   *
   * @return {@code good}, {@code wait} or {@code bad}
   */
  public String tone() {
    return switch (agreement) {
      case AGREE -> "good";
      case UNHEARD, LATE -> "wait";
      case DIFFER -> "bad";
    };
  }
}
