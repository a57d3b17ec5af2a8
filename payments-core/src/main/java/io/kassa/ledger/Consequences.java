package io.kassa.ledger;

import io.kassa.cases.Case;
import io.kassa.cases.CaseRules;
import io.kassa.cases.Cases;
import io.kassa.cases.Closing;
import io.kassa.cases.Disagreement;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.outbox.Outbox;
import io.kassa.payment.Attempts;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentConcluded;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.payment.Rank;
import io.kassa.refund.Refund;
import io.kassa.refund.Refunds;
import io.kassa.refund.Restatement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an attempt's news means for its order: the derived status, the cases, the announcement. All
 * of it joins the caller's transaction.
 */
final class Consequences {

  private static final Set<OrderStatus> PAID_ONCE =
      Set.of(OrderStatus.PAID, OrderStatus.PARTIALLY_REFUNDED, OrderStatus.REFUNDED);

  private final Payments payments;
  private final Refunds refunds;
  private final Orders orders;
  private final Cases cases;
  private final Outbox outbox;
  private final RefundTelling telling;

  Consequences(Payments payments, Refunds refunds, Orders orders, Cases cases, Outbox outbox) {
    this.payments = payments;
    this.refunds = refunds;
    this.orders = orders;
    this.cases = cases;
    this.outbox = outbox;
    this.telling = new RefundTelling(outbox);
  }

  /**
   * Draws the consequences of a ruling that was just written.
   *
   * @param ruling the ruling
   * @param stored the attempt as stored
   * @param present the order's status, if the attempt moved; its row is then held
   * @return what a person must see, if anything
   */
  Optional<CaseKind> draw(Ruling ruling, Payment stored, Optional<OrderStatus> present) {
    var contradiction = ruling.contradiction();
    if (ruling.saysSomethingNew() || contradiction.isPresent()) {
      var open = stillOpen(ruling, stored);
      contradiction =
          present
              .flatMap(status -> restate(stored, status, open, ruling.said().readAt()))
              .or(ruling::contradiction);
      contradiction.ifPresent(kind -> cases.raise(Disagreement.over(kind, stored, ruling.said())));
    }
    return contradiction;
  }

  /**
   * Derives an order's status anew, after a person settled one of its cases.
   *
   * @param order the order, whose row is held
   * @param present its status as stored
   * @param now the present time
   */
  void reconsider(OrderNumber order, OrderStatus present, Instant now) {
    state(
        order,
        present,
        payments.attemptsOf(order),
        cases.openOf(order),
        known(order, present),
        now);
  }

  /**
   * Draws the consequences of what happened to an order's refunds: closes what they settle, derives
   * the order's status anew, and tells the customer what goes back.
   *
   * @param order the order, whose row is held
   * @param present its status as stored
   * @param closing how the cases end that are settled
   */
  void refundsChanged(OrderNumber order, OrderStatus present, Closing closing) {
    var attempts = payments.attemptsOf(order);
    var back = refunds.of(order);
    cases.openOf(order).stream()
        .filter(one -> RefundCases.isGone(one.about(), attempts, back))
        .forEach(one -> cases.close(one.id(), closing));
    state(order, present, attempts, cases.openOf(order), back, closing.at());
    telling.tell(order, attempts, back, closing.at());
  }

  /** Closes what the news settles; what is left. */
  private List<Case> stillOpen(Ruling ruling, Payment stored) {
    var mine = stored.id();
    var open = cases.openOf(stored.order());
    var gone =
        open.stream()
            .filter(one -> one.about().payment().equals(mine))
            .filter(one -> CaseRules.isGone(one.about().kind(), ruling.settling()))
            .toList();
    var closing = new Closing(ruling.said().readAt(), Optional.empty(), ruling.said().word());
    gone.forEach(one -> cases.close(one.id(), closing));
    return open.stream().filter(one -> !gone.contains(one)).toList();
  }

  private Optional<CaseKind> restate(
      Payment stored, OrderStatus present, List<Case> open, Instant now) {
    var attempts = payments.attemptsOf(stored.order());
    state(stored.order(), present, attempts, open, known(stored.order(), present), now);
    return stored.state().succeeded() && attempts.successes() > 1
        ? Optional.of(CaseKind.SECOND_SUCCESS)
        : Optional.empty();
  }

  /** An order that was never paid has nothing to give back, and is not asked for it. */
  private List<Refund> known(OrderNumber order, OrderStatus present) {
    return PAID_ONCE.contains(present) ? refunds.of(order) : List.of();
  }

  private void state(
      OrderNumber order,
      OrderStatus present,
      Attempts attempts,
      List<Case> open,
      List<Refund> back,
      Instant now) {
    var disputed = disputed(open);
    // What was announced stays announced: a doubt that comes after the fact is the case's business.
    boolean announced = PAID_ONCE.contains(present);
    var paid = announced ? OrderStatus.PAID : attempts.orderStatus(disputed);
    var derived = paid == OrderStatus.PAID ? Restatement.of(attempts, back) : paid;
    if (derived != present) {
      orders.restate(order, derived);
    }
    if (!announced && paid == OrderStatus.PAID) {
      outbox.announce(new PaymentConcluded(order, payer(attempts, disputed), now));
    }
  }

  private static Set<PaymentId> disputed(List<Case> open) {
    return open.stream()
        .map(Case::about)
        .filter(about -> about.kind() == CaseKind.AMOUNT_DIFFERS)
        .map(Disagreement::payment)
        .collect(Collectors.toSet());
  }

  private static PaymentId payer(Attempts attempts, Set<PaymentId> disputed) {
    return attempts.payments().stream()
        .filter(payment -> payment.state().rank() == Rank.FUNDS_MOVING)
        .map(Payment::id)
        .filter(id -> !disputed.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
