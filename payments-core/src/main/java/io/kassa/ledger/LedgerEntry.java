package io.kassa.ledger;

import io.kassa.bean.Shared;
import io.kassa.cases.CaseId;
import io.kassa.cases.Cases;
import io.kassa.cases.Closing;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.outbox.Outbox;
import io.kassa.payment.CaseKind;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentRules;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.payment.Testimony;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundNews;
import io.kassa.refund.Refunds;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The ledger's transactions, one short one for each piece of news. Locks are always taken in the
 * same order, order row before payment row, so two writers can never wait for each other.
 */
@Shared
public class LedgerEntry {

  private final Payments payments;
  private final Refunds refunds;
  private final Orders orders;
  private final Cases cases;
  private final Journal journal;
  private final Consequences consequences;
  private final RefundHearing hearing;
  private final CheckSchedule schedule;
  private final Clock clock;

  /**
   * Is given what it writes to.
   *
   * @param payments the attempts
   * @param refunds what goes back
   * @param orders the orders, whose status follows
   * @param cases what a person must see
   * @param outbox what the world is told
   * @param journal the journal
   * @param schedule when to look again
   * @param clock the present time
   */
  @Inject
  public LedgerEntry(
      Payments payments,
      Refunds refunds,
      Orders orders,
      Cases cases,
      Outbox outbox,
      Journal journal,
      CheckSchedule schedule,
      Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.orders = orders;
    this.cases = cases;
    this.journal = journal;
    this.consequences = new Consequences(payments, refunds, orders, cases, outbox);
    this.hearing = new RefundHearing(refunds, new RefundSteps(refunds, cases, journal, clock));
    this.schedule = schedule;
    this.clock = clock;
  }

  /**
   * Loads, judges, compares and sets, writes the journal line, sets the next check, and draws the
   * consequences for the order. News of a refund is heard by the refund first, which then explains
   * why money went back.
   *
   * @param id the attempt
   * @param said what was said
   * @param news what it tells of a refund
   * @param cause who brought it
   * @param also what else is to be true if and only if this was heard; joins the transaction
   * @return the attempt as stored
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Payment record(
      PaymentId id, Testimony said, Optional<RefundNews> news, Cause cause, Runnable also) {
    var before = load(id);
    var held = news.map(any -> orders.lock(before.order()));
    var word = new LastWord(said.word(), said.readAt());
    boolean explained = news.map(told -> hearing.hear(before, told, word, cause)).orElse(false);
    var ruling = Ruling.on(before, said, explained, cause.messenger(), schedule);
    var present =
        held.or(() ->
            ruling.moves()
                ? Optional.of(orders.lock(ruling.after().order()))
                : Optional.<OrderStatus>empty());
    var stored = payments.update(watched(ruling, news.isPresent()));
    var contradiction = consequences.draw(ruling, stored, present);
    var gone = new Closing(said.readAt(), Optional.empty(), said.word());
    held.ifPresent(status -> consequences.refundsChanged(stored.order(), status, gone));
    if (ruling.saysSomethingNew() || cause.messenger() != Messenger.SWEEPER) {
      var happening = Happening.of(ruling.heard().evidence());
      write(ruling.before(), stored, cause, happening, said.word(), contradiction);
    }
    also.run();
    return stored;
  }

  /**
   * Closes a case by a person's decision and derives the order's status anew.
   *
   * @param id the case
   * @param closing who, when and why
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void settle(CaseId id, Closing closing) {
    var order = cases.find(id).orElseThrow().about().order();
    var present = orders.lock(order);
    cases.close(id, closing);
    consequences.reconsider(order, present, closing.at());
  }

  /**
   * Keeps the payment page and the means to ask about it.
   *
   * @param before the attempt as it was read last
   * @param page where the shopper pays
   * @param handle how to ask
   * @param cause who brought it
   * @return the attempt as stored
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Payment opened(Payment before, GatewayLink page, GatewayHandle handle, Cause cause) {
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
    var stored =
        payments.update(before.checkedNext(schedule.afterSilence(before, clock.instant())));
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
   * @return the attempt as stored
   */
  @Transactional(TxType.MANDATORY)
  public Payment begin(Payment opening, Cause cause) {
    var stored = payments.add(opening);
    write(opening, stored, cause, Happening.STARTED, "", Optional.empty());
    return stored;
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

  /** While money goes back the payment is looked at more often; only a paid one has refunds. */
  private Payment watched(Ruling ruling, boolean ofRefund) {
    var after = ruling.after();
    if (!ofRefund && !(ruling.before().state() instanceof PaymentState.Paid)) {
      return after;
    }
    var begun =
        refunds.of(after.id()).stream()
            .filter(refund -> refund.state().isInFlight())
            .map(Refund::begunAt)
            .max(Comparator.naturalOrder());
    // Without one, what the ruling set stands: it may be sooner than the schedule.
    return begun.isEmpty()
        ? after
        : after.checkedNext(schedule.next(after, begun, ruling.said().readAt()));
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

  /**
   * Reads an attempt that exists.
   *
   * @param id the attempt
   * @return it, as it now stands
   */
  public Payment load(PaymentId id) {
    return payments
        .find(id)
        .orElseThrow(() -> new IllegalStateException("No payment with the identity " + id));
  }
}
