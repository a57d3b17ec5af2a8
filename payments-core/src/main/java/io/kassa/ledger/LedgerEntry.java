package io.kassa.ledger;

import io.kassa.order.Orders;
import io.kassa.payment.CaseKind;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentRules;
import io.kassa.payment.Payments;
import io.kassa.payment.Testimony;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The ledger's transactions, one short one for each piece of news. Locks are always taken in the
 * same order, order row before payment row, so two writers can never wait for each other.
 */
@Dependent
public class LedgerEntry {

  private final Payments payments;
  private final Orders orders;
  private final Journal journal;
  private final CheckSchedule schedule;
  private final Clock clock;

  /**
   * Is given what it writes to.
   *
   * @param payments the attempts
   * @param orders the orders, whose status follows
   * @param journal the journal
   * @param schedule when to look again
   * @param clock the present time
   */
  @Inject
  public LedgerEntry(
      Payments payments, Orders orders, Journal journal, CheckSchedule schedule, Clock clock) {
    this.payments = payments;
    this.orders = orders;
    this.journal = journal;
    this.schedule = schedule;
    this.clock = clock;
  }

  /**
   * Loads, judges, compares and sets, writes the journal line, sets the next check.
   *
   * @param id the attempt
   * @param heard what was said
   * @param cause who brought it
   * @return the attempt as stored
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Payment record(PaymentId id, Testimony heard, Cause cause) {
    var ruling = Ruling.on(load(id), heard, schedule);
    if (ruling.moves()) {
      orders.lock(ruling.after().order());
    }
    var stored = payments.update(ruling.after());
    var contradiction = ruling.contradiction();
    if (ruling.moves()) {
      contradiction = restate(stored).or(ruling::contradiction);
    }
    if (ruling.saysSomethingNew() || cause.messenger() != Messenger.SWEEPER) {
      var happening = Happening.of(heard.evidence());
      write(ruling.before(), stored, cause, happening, heard.word(), contradiction);
    }
    return stored;
  }

  /**
   * Keeps the payment page and the means to ask about it.
   *
   * @param id the attempt
   * @param page where the shopper pays
   * @param handle how to ask
   * @param cause who brought it
   * @return the attempt as stored
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Payment opened(PaymentId id, GatewayLink page, GatewayHandle handle, Cause cause) {
    var before = load(id);
    var now = clock.instant();
    var after = before.in(PaymentRules.opened(before.state(), page, now)).with(handle);
    var stored = payments.update(after.checkedNext(schedule.next(after, now)));
    write(before, stored, cause, Happening.PAGE_OPENED, "", Optional.empty());
    return stored;
  }

  /**
   * Notes that the gateway did not answer a question, and when to ask again.
   *
   * @param id the attempt
   * @param why what happened
   * @param cause who asked
   * @return the attempt as stored
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Payment unanswered(PaymentId id, String why, Cause cause) {
    var before = load(id);
    var stored = payments.update(before.checkedNext(schedule.next(before, clock.instant())));
    if (cause.messenger() != Messenger.SWEEPER) {
      write(before, stored, cause, Happening.NO_ANSWER, why, Optional.empty());
    }
    return stored;
  }

  /**
   * Writes a new attempt; part of the caller's transaction.
   *
   * @param opening the attempt
   * @param cause who started it
   */
  @Transactional(TxType.MANDATORY)
  public void begin(Payment opening, Cause cause) {
    payments.add(opening);
    write(opening, opening, cause, Happening.STARTED, "", Optional.empty());
  }

  /**
   * Lets an attempt make way for a new one; part of the caller's transaction, which holds the
   * order's lock.
   *
   * @param payment the current attempt
   * @param cause who asked for it
   */
  @Transactional(TxType.MANDATORY)
  public void retire(Payment payment, Cause cause) {
    var stored = payments.update(payment.retired());
    write(payment, stored, cause, Happening.RETIRED, "", Optional.empty());
  }

  /** Derives the order's status from all attempts; a second success is a case. */
  private Optional<CaseKind> restate(Payment stored) {
    var attempts = payments.attemptsOf(stored.order());
    orders.restate(stored.order(), attempts.orderStatus());
    return stored.state().succeeded() && attempts.successes() > 1
        ? Optional.of(CaseKind.SECOND_SUCCESS)
        : Optional.empty();
  }

  private void write(
      Payment before,
      Payment after,
      Cause cause,
      Happening happening,
      String word,
      Optional<CaseKind> contradiction) {
    Instant now = clock.instant();
    journal.append(
        new JournalLine(
            after.order(),
            after.id(),
            now,
            cause,
            happening,
            word,
            contradiction,
            before.state().name(),
            after.state().name()));
  }

  private Payment load(PaymentId id) {
    return payments
        .find(id)
        .orElseThrow(() -> new IllegalStateException("No payment with the identity " + id));
  }
}
