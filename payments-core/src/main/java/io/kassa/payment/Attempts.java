package io.kassa.payment;

import io.kassa.order.OrderStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All attempts on one order, and what they amount to. The order's status is always derived from all
 * of them, so the end of an old attempt cannot touch an order that a newer one paid.
 *
 * @param payments the attempts, oldest first
 */
public record Attempts(List<Payment> payments) {

  /** Sorts by attempt. */
  public Attempts {
    payments = payments.stream().sorted(Comparator.comparingInt(Payment::attempt)).toList();
  }

  /**
   * What the attempts make of the order: money first, then whatever the newest attempt says.
   *
   * @return the derived status
   */
  public OrderStatus orderStatus() {
    return orderStatus(Set.of());
  }

  /**
   * The same while the amounts of some attempts are in doubt: such an attempt pays nothing before a
   * person has looked.
   *
   * @param disputed the attempts for which the gateway reported another amount
   * @return the derived status
   */
  public OrderStatus orderStatus(Set<PaymentId> disputed) {
    if (payments.stream().anyMatch(p -> isPaid(p) && !disputed.contains(p.id()))) {
      return OrderStatus.PAID;
    }
    if (successes() > 0) {
      return OrderStatus.PENDING;
    }
    return newest().map(Attempts::unpaid).orElse(OrderStatus.OPEN);
  }

  /**
   * The attempt that was started last.
   *
   * @return the newest, or empty if there is none
   */
  public Optional<Payment> newest() {
    return payments.isEmpty() ? Optional.empty() : Optional.of(payments.getLast());
  }

  /**
   * The attempt beside which no other may be started.
   *
   * @return the current one, or empty if a new one may start
   */
  public Optional<Payment> current() {
    return payments.stream().filter(Payment::current).findFirst();
  }

  /**
   * The attempt that the shopper may still be sent to pay: none once money came, whichever attempt
   * brought it.
   *
   * @return the current one, or empty
   */
  public Optional<Payment> payable() {
    return current().filter(payment -> successes() == 0);
  }

  /**
   * How many attempts brought money, or will.
   *
   * @return 0, 1, or more, which is a case
   */
  public long successes() {
    return payments.stream().filter(p -> p.state().succeeded()).count();
  }

  private static boolean isPaid(Payment payment) {
    return payment.state().rank() == Rank.FUNDS_MOVING;
  }

  private static OrderStatus unpaid(Payment newest) {
    return switch (newest.state()) {
      case PaymentState.Declined(NotPaidReason reason) ->
          switch (reason) {
            case CANCELLED_BY_SHOPPER -> OrderStatus.CANCELLED;
            case EXPIRED -> OrderStatus.EXPIRED;
            case REFUSED, ERROR, REQUEST_REJECTED, UNREACHABLE, LOST -> OrderStatus.FAILED;
          };
      case PaymentState.Opening o -> OrderStatus.PENDING;
      case PaymentState.AwaitingShopper a -> OrderStatus.PENDING;
      case PaymentState.Authorised a -> OrderStatus.PENDING;
      case PaymentState.Paid p -> OrderStatus.PAID;
    };
  }
}
