package io.kassa.web.console.orders;

import io.kassa.bean.Shared;
import io.kassa.cases.Case;
import io.kassa.cases.CaseId;
import io.kassa.cases.Cases;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Journal;
import io.kassa.ledger.Messenger;
import io.kassa.order.OrderNumber;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.reconcile.Reconciliation;
import io.kassa.time.Patience;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a member of staff as messenger: asks the gateway about every attempt on some orders. */
@Shared
public class LookAgain {

  /** The most questions at once: staff in a hurry are no reason to hammer the gateway. */
  private static final int AT_ONCE = 8;

  private final Payments payments;
  private final Cases cases;
  private final Journal journal;
  private final Reconciliation reconciliation;
  private final Patience patience;
  private final Duration longest;
  private final Clock clock;

  /**
   * What would be news if it changed: what is believed, how often something did not fit, and what
   * waits for a person.
   */
  private record Known(List<PaymentState> states, long contradictions, List<CaseId> open) {}

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to read
   * @param cases to tell what waits for a person
   * @param journal to tell whether something did not fit
   * @param reconciliation the one path
   * @param patience how to wait a short while
   * @param longest {@code kassa.console.patience}, how long the person's request waits
   * @param clock the present time
   */
  @Inject
  public LookAgain(
      Payments payments,
      Cases cases,
      Journal journal,
      Reconciliation reconciliation,
      Patience patience,
      @ConfigProperty(name = "kassa.console.patience", defaultValue = "PT8S") Duration longest,
      Clock clock) {
    this.payments = payments;
    this.cases = cases;
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
    return at(List.of(order), who);
  }

  /**
   * The same for several orders, a handful of questions at once.
   *
   * @param orders the orders
   * @param who the member of staff
   * @return what came of it in time, for all of them together
   */
  public LookOutcome at(List<OrderNumber> orders, String who) {
    var cause = new Cause(Messenger.OPERATOR, who);
    var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var attempts = attempts(orders);
    var before = known(orders, attempts);
    patience.atMost(longest, lanes(attempts, cause));
    var after = attempts(orders);
    return before.equals(known(orders, after)) ? withoutNews(after, since) : LookOutcome.NEWS;
  }

  private List<Payment> attempts(List<OrderNumber> orders) {
    var found = payments.attemptsOfEach(orders);
    return orders.stream()
        .flatMap(order -> Stream.ofNullable(found.get(order)))
        .flatMap(of -> of.payments().stream())
        .toList();
  }

  private Known known(List<OrderNumber> orders, List<Payment> attempts) {
    return new Known(
        attempts.stream().map(Payment::state).toList(),
        orders.stream()
            .flatMap(order -> journal.of(order).stream())
            .filter(line -> line.contradiction().isPresent())
            .count(),
        orders.stream().flatMap(order -> cases.openOf(order).stream()).map(Case::id).toList());
  }

  /** Each lane asks one question after the other. */
  private List<Runnable> lanes(List<Payment> attempts, Cause cause) {
    return IntStream.range(0, Math.min(AT_ONCE, attempts.size()))
        .mapToObj(lane -> (Runnable) () -> ask(attempts, lane, cause))
        .toList();
  }

  private void ask(List<Payment> attempts, int lane, Cause cause) {
    for (int i = lane; i < attempts.size(); i += AT_ONCE) {
      reconciliation.reconcile(attempts.get(i).id(), cause);
    }
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
