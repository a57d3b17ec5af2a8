package io.kassa.payment;

import io.kassa.order.OrderStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    var highest = payments.stream().map(p -> p.state().rank()).max(Comparator.naturalOrder());
    if (highest.equals(Optional.of(Rank.FUNDS_MOVING))) {
      return OrderStatus.PAID;
    }
    if (highest.equals(Optional.of(Rank.APPROVED))) {
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
