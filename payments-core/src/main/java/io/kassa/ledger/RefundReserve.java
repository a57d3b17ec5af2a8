package io.kassa.ledger;

import io.kassa.cases.Cases;
import io.kassa.cases.Disagreement;
import io.kassa.money.Money;
import io.kassa.payment.CaseKind;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundBook;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundPolicy;
import io.kassa.refund.RefundReference;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import io.kassa.refund.Refunds;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether money may be given back, and what is then written. Everything is read and judged while
 * the caller's transaction holds the order's row, so the balance cannot change under it.
 */
final class RefundReserve {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Payments payments;
  private final Refunds refunds;
  private final Cases cases;
  private final RefundPolicy policy;

  RefundReserve(Payments payments, Refunds refunds, Cases cases, RefundPolicy policy) {
    this.payments = payments;
    this.refunds = refunds;
    this.cases = cases;
    this.policy = policy;
  }

  /** A reason against, before anything of the payment is looked at. */
  Optional<RefundDecision> repeated(RefundOrder asked) {
    var before = refunds.ofForm(asked.formKey());
    return before.isEmpty() ? Optional.empty() : Optional.of(new RefundDecision.Repeated(before));
  }

  /** The payment, if it is the order's and brought money. */
  Optional<Payment> paid(RefundOrder asked) {
    return payments
        .find(asked.payment())
        .filter(payment -> payment.order().equals(asked.order()))
        .filter(payment -> payment.state() instanceof PaymentState.Paid);
  }

  /** What the payment method does not allow. */
  Optional<RefundDecision> beyondPolicy(RefundOrder asked, Payment payment, Instant now) {
    if (policy.isOver(payment, now)) {
      return Optional.of(new RefundDecision.TooLate(policy.lastDay(payment)));
    }
    return asked.parts().stream().anyMatch(part -> part.isMoreThan(policy.cap()))
        ? Optional.of(new RefundDecision.OverCap(policy.cap()))
        : Optional.empty();
  }

  /** What the balance does not allow. */
  Optional<RefundDecision> beyondBalance(RefundOrder asked, Payment payment) {
    var balance = book(payment).balance();
    if (!balance.equals(asked.seenBalance())) {
      return Optional.of(new RefundDecision.BalanceChanged(balance));
    }
    return asked.total().isMoreThan(balance)
        ? Optional.of(new RefundDecision.TooMuch(balance))
        : Optional.empty();
  }

  /**
   * Whether a second person must agree. A limit for the day is over all orders, of which the caller
   * holds only one; so the person's requests are judged one after the other.
   */
  boolean needsApproval(RefundOrder asked, Instant now) {
    var none = Money.zero(asked.seenBalance().currency());
    if (asked.limits().perDay().isEmpty()) {
      return asked.limits().needApproval(asked.total(), none);
    }
    refunds.hold(asked.by());
    var earlier = refunds.askedBy(asked.by(), policy.dayBegins(now), none);
    return asked.limits().needApproval(asked.total(), earlier);
  }

  /** A refund for each part, not written yet. */
  List<Refund> parts(RefundOrder asked, RefundWay way, RefundState state, Instant now) {
    return IntStream.range(0, asked.parts().size())
        .mapToObj(n ->
            new Refund(
                RefundId.next(now, RANDOM),
                asked.order(),
                asked.payment(),
                RefundReference.of(asked.order(), RANDOM),
                asked.parts().get(n),
                way,
                state,
                asked.reason(),
                asked.by(),
                now,
                Optional.empty(),
                asked.formKey(),
                n + 1,
                Optional.<LastWord>empty(),
                0))
        .toList();
  }

  /** The payment's book: while its amount is in doubt, no more was paid than was reported. */
  RefundBook book(Payment payment) {
    var reported =
        cases.openOf(payment.order()).stream()
            .map(one -> one.about())
            .filter(about -> about.kind() == CaseKind.AMOUNT_DIFFERS)
            .filter(about -> about.payment().equals(payment.id()))
            .map(Disagreement::reported)
            .flatMap(Optional::stream)
            .filter(amount -> amount.currency().equals(payment.amount().currency()));
    var paid =
        Stream.concat(Stream.of(payment.amount()), reported)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new RefundBook(paid, refunds.of(payment.id()));
  }
}
