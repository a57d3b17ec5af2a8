package io.kassa.checkout;

import io.kassa.bean.Shared;
import io.kassa.ledger.Cause;
import io.kassa.ledger.LedgerEntry;
import io.kassa.order.Basket;
import io.kassa.order.Baskets;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.Shown;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The transactions that write an order and its attempts, before the gateway hears of them.
 *
 * <p>Two clicks at once die in the database: on the order's unique basket, or on the unique key of
 * the order's current attempt.
 */
@Shared
public class OrderEntry {

  private final Orders orders;
  private final Baskets baskets;
  private final Payments payments;
  private final LedgerEntry ledger;
  private final NewAttempt newAttempt;
  private final Clock clock;

  /**
   * Is given what it writes to.
   *
   * @param orders the orders
   * @param baskets the baskets, closed by an order
   * @param payments the attempts, to read
   * @param ledger the writer of attempts
   * @param newAttempt makes attempts
   * @param clock the present time
   */
  @Inject
  public OrderEntry(
      Orders orders,
      Baskets baskets,
      Payments payments,
      LedgerEntry ledger,
      NewAttempt newAttempt,
      Clock clock) {
    this.orders = orders;
    this.baskets = baskets;
    this.payments = payments;
    this.ledger = ledger;
    this.newAttempt = newAttempt;
    this.clock = clock;
  }

  /**
   * Writes a new order with its first attempt and closes its basket.
   *
   * @param order the order
   * @param shown what the shopper was shown beside the button
   * @param basket its basket as it was read
   * @param cause who started it
   * @return the attempt
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Payment enter(Order order, Shown shown, Basket basket, Cause cause) {
    orders.add(order, OrderStatus.PENDING);
    orders.keep(order.number(), shown);
    baskets.save(basket.ordered(order.number(), order.placedAt()));
    return ledger.begin(newAttempt.on(order, new Attempts(List.of())), cause);
  }

  /**
   * Writes another attempt on an order, if none is under way and none succeeded. A current attempt
   * whose page is no longer young, or did not work for the shopper, is retired first.
   *
   * @param order the order
   * @param failed the attempt whose payment page did not work, in the shopper's word
   * @param cause who started it
   * @return the new attempt, or empty if the present one goes on
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Payment> enterAgain(Order order, OptionalInt failed, Cause cause) {
    orders.lock(order.number());
    var attempts = payments.attemptsOf(order.number());
    var current = attempts.current();
    if (attempts.successes() > 0 || current.filter(p -> goesOn(p, failed)).isPresent()) {
      return Optional.empty();
    }
    current.ifPresent(old -> ledger.retire(old, cause));
    var attempt = ledger.begin(newAttempt.on(order, attempts), cause);
    orders.restate(order.number(), OrderStatus.PENDING);
    return Optional.of(attempt);
  }

  private boolean goesOn(Payment current, OptionalInt failed) {
    Instant now = clock.instant();
    return current.state() instanceof PaymentState.Opening
        || (!failed.equals(OptionalInt.of(current.attempt()))
            && current.youngRedirect(now).isPresent());
  }
}
