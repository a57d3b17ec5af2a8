package io.kassa.web.console.orders;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Journal;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.order.OrderNumber;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.reconcile.Reconciliation;
import io.kassa.time.Patience;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a member of staff as messenger: asks the gateway about every attempt on an order. */
@Dependent
public class LookAgain {

  private final Payments payments;
  private final Journal journal;
  private final Reconciliation reconciliation;
  private final Patience patience;
  private final Duration longest;
  private final Clock clock;

  /** What would be news if it changed: what is believed, and how often something did not fit. */
  private record Known(List<PaymentState> states, long contradictions) {

    static Known of(List<Payment> attempts, List<JournalLine> lines) {
      return new Known(
          attempts.stream().map(Payment::state).toList(),
          lines.stream().filter(line -> line.contradiction().isPresent()).count());
    }
  }

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to read
   * @param journal to tell whether something did not fit
   * @param reconciliation the one path
   * @param patience how to wait a short while
   * @param longest {@code kassa.console.patience}, how long the person's request waits
   * @param clock the present time
   */
  @Inject
  public LookAgain(
      Payments payments,
      Journal journal,
      Reconciliation reconciliation,
      Patience patience,
      @ConfigProperty(name = "kassa.console.patience", defaultValue = "PT8S") Duration longest,
      Clock clock) {
    this.payments = payments;
    this.journal = journal;
    this.reconciliation = reconciliation;
    this.patience = patience;
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * Asks, and waits a short while for the answers. What comes later is recorded all the same.
   *
   * @param order the order
   * @param who the member of staff
   * @return what came of it in time
   */
  public LookOutcome at(OrderNumber order, String who) {
    var cause = new Cause(Messenger.OPERATOR, who);
    var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var attempts = payments.attemptsOf(order).payments();
    var before = Known.of(attempts, journal.of(order));
    patience.atMost(
        longest,
        attempts.stream()
            .map(attempt -> (Runnable) () -> reconciliation.reconcile(attempt.id(), cause))
            .toList());
    var after = payments.attemptsOf(order).payments();
    return before.equals(Known.of(after, journal.of(order)))
        ? withoutNews(after, since)
        : LookOutcome.NEWS;
  }

  private static LookOutcome withoutNews(List<Payment> after, Instant since) {
    var asked = after.stream().filter(attempt -> attempt.handle().isPresent()).toList();
    if (asked.isEmpty()) {
      return LookOutcome.NOTHING_TO_ASK;
    }
    return asked.stream().allMatch(attempt -> wasHeard(attempt, since))
        ? LookOutcome.NO_NEWS
        : LookOutcome.NO_ANSWER;
  }

  private static boolean wasHeard(Payment attempt, Instant since) {
    return attempt.lastWord().filter(word -> !word.readAt().isBefore(since)).isPresent();
  }
}
