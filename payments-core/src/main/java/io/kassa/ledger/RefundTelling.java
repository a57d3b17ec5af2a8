package io.kassa.ledger;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.outbox.Outbox;
import io.kassa.payment.Attempts;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundAccepted;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import io.kassa.refund.Restatement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the customer of money that goes back, by the transaction that comes to know of it.
 *
 * <p>A customer expects one message for what one person decided at once. So the parts of a form are
 * told together, as soon as none of them is being sent any more: that is within seconds, or, after
 * a crash, when the answer counts as lost. Nobody waits for a part that needs a second person or is
 * in doubt, which may take days; should it go back later, it is a message of its own.
 *
 * <p>Refunds that were asked for elsewhere are not told: nobody here decided on them, and a case
 * asks a person first. Nor is anything told by itself when a refund that was told fails days later:
 * the case that stands then is for a person, who gives the money back by another way (which is told
 * again) or writes to the customer; "your refund failed" without what follows helps nobody. Of one
 * that failed before it could be told, nothing is said at all.
 */
final class RefundTelling {

  private final Outbox outbox;

  RefundTelling(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Announces whatever went back and nobody was told of. Joins the caller's transaction, which
   * holds the order's row.
   *
   * @param order the order
   * @param attempts its payments
   * @param refunds its refunds as they now are
   * @param now when the ledger came to know
   */
  void tell(OrderNumber order, Attempts attempts, List<Refund> refunds, Instant now) {
    var due = due(refunds);
    if (due.isEmpty()) {
      return;
    }
    var untold = Set.copyOf(outbox.untold(due.stream().map(Refund::id).toList()));
    var forms =
        due.stream()
            .filter(refund -> untold.contains(refund.id()))
            .collect(
                Collectors.groupingBy(Refund::formKey, LinkedHashMap::new, Collectors.toList()));
    var left = left(attempts, refunds);
    forms.values().forEach(parts -> outbox.announce(accepted(order, parts, left, now)));
  }

  private static List<Refund> due(List<Refund> refunds) {
    var sending =
        refunds.stream()
            .filter(refund -> refund.state() == RefundState.REQUESTED)
            .map(Refund::formKey)
            .collect(Collectors.toSet());
    return refunds.stream()
        .filter(refund -> refund.state().isGivenBack() && refund.way() != RefundWay.ELSEWHERE)
        .filter(refund -> !sending.contains(refund.formKey()))
        .toList();
  }

  private static Money left(Attempts attempts, List<Refund> refunds) {
    var kept = Restatement.kept(attempts, refunds);
    var nothing = Money.zero(kept.currency());
    return kept.isMoreThan(nothing) ? kept : nothing;
  }

  private static RefundAccepted accepted(
      OrderNumber order, List<Refund> parts, Money left, Instant now) {
    var first = parts.getFirst();
    var amount =
        parts.stream()
            .map(Refund::amount)
            .reduce(Money.zero(first.amount().currency()), Money::plus);
    List<RefundId> ids = parts.stream().map(Refund::id).toList();
    return new RefundAccepted(order, first.payment(), ids, first.way(), amount, left, now);
  }
}
