package io.kassa.ledger;

import io.kassa.bean.Shared;
import io.kassa.cases.Cases;
import io.kassa.cases.Closing;
import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.outbox.Outbox;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.refund.ApprovalDecision;
import io.kassa.refund.Decision;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundBook;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundPolicy;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import io.kassa.refund.Refunds;
import io.kassa.staff.StaffName;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * The only writer of refunds: each deed is one short transaction that holds the order's row from
 * its beginning, so no two of them ever judge the same balance. No call waits for the network. Safe
 * for use by many threads.
 */
@Shared
public class RefundLedger {

  private final Payments payments;
  private final Refunds refunds;
  private final Orders orders;
  private final RefundReserve reserve;
  private final RefundSteps steps;
  private final Consequences consequences;
  private final RefundPolicy policy;
  private final Clock clock;

  /**
   * Is given what it writes to.
   *
   * @param payments the attempts, to read
   * @param refunds what goes back
   * @param orders the orders, whose status follows
   * @param cases what a person must see
   * @param outbox what the world is told
   * @param journal the journal
   * @param policy the limits
   * @param clock the present time
   */
  @Inject
  public RefundLedger(
      Payments payments,
      Refunds refunds,
      Orders orders,
      Cases cases,
      Outbox outbox,
      Journal journal,
      RefundPolicy policy,
      Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.orders = orders;
    this.reserve = new RefundReserve(payments, refunds, cases, policy);
    this.steps = new RefundSteps(refunds, cases, journal, clock);
    this.consequences = new Consequences(payments, refunds, orders, cases, outbox);
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Writes down and reserves what a person asks for, or says why not.
   *
   * @param asked what is asked for
   * @return what became of it
   */
  @Transactional(TxType.REQUIRES_NEW)
  public RefundDecision request(RefundOrder asked) {
    orders.lock(asked.order());
    var now = clock.instant();
    var paid = reserve.paid(asked);
    var refusal =
        reserve
            .repeated(asked)
            .or(() -> notPaid(paid))
            .or(() -> reserve.beyondPolicy(asked, paid.orElseThrow(), now))
            .or(() -> reserve.beyondBalance(asked, paid.orElseThrow()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    boolean waits = reserve.needsApproval(asked, now);
    var state = waits ? RefundState.AWAITING_APPROVAL : RefundState.REQUESTED;
    var parts = reserve.parts(asked, RefundWay.GATEWAY, state, now);
    steps.begin(paid.orElseThrow(), parts, Happening.REFUND_ASKED, operator(asked.by()));
    var written = refunds.ofForm(asked.formKey());
    return waits ? new RefundDecision.WaitsForApproval(written) : new RefundDecision.Taken(written);
  }

  /**
   * Records that the shop's own bank gives money back. The gateway's limits do not bind it; the
   * balance does.
   *
   * @param asked what was transferred
   * @return what became of it
   */
  @Transactional(TxType.REQUIRES_NEW)
  public RefundDecision recordTransfer(RefundOrder asked) {
    var present = orders.lock(asked.order());
    var now = clock.instant();
    var paid = reserve.paid(asked);
    var refusal =
        reserve
            .repeated(asked)
            .or(() -> notPaid(paid))
            .or(() -> reserve.beyondBalance(asked, paid.orElseThrow()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var parts = reserve.parts(asked, RefundWay.BANK_TRANSFER, RefundState.RETURNED, now);
    steps.begin(paid.orElseThrow(), parts, Happening.TRANSFER_RECORDED, operator(asked.by()));
    consequences.refundsChanged(
        asked.order(),
        present,
        new Closing(now, Optional.of(new StaffName(asked.by())), asked.reason()));
    return new RefundDecision.Taken(refunds.ofForm(asked.formKey()));
  }

  /**
   * Writes a second person's decision about a refund that waits.
   *
   * @param known the refund as it was read
   * @param decision the decision
   * @return what became of it
   */
  @Transactional(TxType.REQUIRES_NEW)
  public ApprovalDecision decide(Refund known, Decision decision) {
    orders.lock(known.order());
    var refund = load(known);
    var payment = payment(refund.payment());
    if (refund.state() != RefundState.AWAITING_APPROVAL) {
      return new ApprovalDecision.NotWaiting(refund);
    }
    if (refund.requestedBy().equals(decision.by())) {
      return new ApprovalDecision.OwnRequest();
    }
    if (decision.approved() && policy.isOver(payment, decision.at())) {
      return new ApprovalDecision.TooLate(policy.lastDay(payment));
    }
    var stored = steps.decided(payment, refund.decided(decision), operator(decision.by()));
    return decision.approved()
        ? new ApprovalDecision.Approved(stored)
        : new ApprovalDecision.Rejected(stored);
  }

  /**
   * Lets a refund hear something.
   *
   * @param known the refund as it was read
   * @param onlyIn the state it must be in for that; empty for any
   * @param evidence what was heard
   * @param closing when, by whom if by a person, and in what words
   * @param cause who brought it
   * @return the refund as it now is
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Refund hear(
      Refund known,
      Optional<RefundState> onlyIn,
      RefundEvidence evidence,
      Closing closing,
      Cause cause) {
    var present = orders.lock(known.order());
    var refund = load(known);
    if (onlyIn.filter(state -> state != refund.state()).isPresent()) {
      return refund;
    }
    var word = new LastWord(closing.reason(), closing.at());
    var heard = steps.hear(payment(refund.payment()), refund, evidence, word, cause);
    consequences.refundsChanged(refund.order(), present, closing);
    return heard;
  }

  /**
   * The books of an order's payments that brought money, for people to see and to plan by; read
   * without holding anything, so a form made from it names the balance it saw.
   *
   * @param order the order
   * @param payment the payment
   * @return the book; empty if the payment is not the order's or brought nothing
   */
  @Transactional(TxType.REQUIRED)
  public Optional<RefundBook> book(OrderNumber order, PaymentId payment) {
    return payments
        .find(payment)
        .filter(found -> found.order().equals(order) && found.state().succeeded())
        .map(reserve::book);
  }

  private static Optional<RefundDecision> notPaid(Optional<Payment> paid) {
    return paid.isPresent() ? Optional.empty() : Optional.of(new RefundDecision.NotPaid());
  }

  private Refund load(Refund known) {
    return refunds.find(known.id()).orElseThrow();
  }

  private Payment payment(PaymentId id) {
    return payments.find(id).orElseThrow();
  }

  private static Cause operator(String name) {
    return new Cause(Messenger.OPERATOR, name);
  }
}
