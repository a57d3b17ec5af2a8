package io.kassa.payment;

import io.kassa.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the payment attempts. Safe for use by many threads. */
public interface Payments {

  /**
   * Writes a new attempt; joins the caller's transaction.
   *
   * @param payment the attempt at revision 0
   * @return the attempt as stored, with its revision
   * @throws CurrentAttemptExists if the order has a current attempt; the caller's transaction is
   *     then of no more use
   */
  Payment add(Payment payment);

  /**
   * Finds an attempt.
   *
   * @param id its identity
   * @return the attempt
   */
  Optional<Payment> find(PaymentId id);

  /**
   * Finds an attempt by what the gateway calls it.
   *
   * @param reference the reference
   * @return the attempt
   */
  Optional<Payment> findByReference(TransactionReference reference);

  /**
   * All attempts on an order.
   *
   * @param order the order
   * @return the attempts
   */
  Attempts attemptsOf(OrderNumber order);

  /**
   * All attempts on each of some orders, at the cost of one question.
   *
   * @param orders the orders
   * @return the attempts by order, with an entry for each of the orders
   */
  Map<OrderNumber, Attempts> attemptsOfEach(Collection<OrderNumber> orders);

  /**
   * Writes an attempt over the revision it was read at; joins the caller's transaction.
   *
   * @param payment the changed attempt
   * @return the attempt as stored, with its new revision
   * @throws StalePayment if somebody else wrote it meanwhile; the caller's transaction is then of
   *     no more use, and the deed is repeated in a new one
   */
  Payment update(Payment payment);

  /**
   * Takes attempts whose time to be looked at has come, oldest due first, away from all other
   * servers for the length of a lease: each is due again when the lease ends, unless its check was
   * recorded before. A dead server therefore loses nothing. One short transaction of its own.
   *
   * @param now the present time
   * @param lease how long they are ours
   * @param limit the most to take
   * @return the attempts, each claimed by nobody else
   */
  List<PaymentId> claimDue(Instant now, Duration lease, int limit);

  /**
   * Makes an attempt due now, unless it is due already; like a claim, this is not news and leaves
   * the revision alone. One short transaction of its own.
   *
   * @param id the attempt
   * @param now the present time
   */
  void hasten(PaymentId id, Instant now);
}
