package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.PaymentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the refunds. Whoever writes holds the order's row ({@link io.kassa.order.Orders#lock}), so
 * that two can never reserve the same money. Safe for use by many threads.
 */
public interface Refunds {

  /**
   * Writes new refunds; joins the caller's transaction, which holds the order's row.
   *
   * @param refunds the refunds at revision 0
   * @throws RefundExists if a reference is taken or the form was obeyed before; the caller's
   *     transaction is then of no more use
   */
  void add(List<Refund> refunds);

  /**
   * Finds a refund.
   *
   * @param id its identity
   * @return the refund
   */
  Optional<Refund> find(RefundId id);

  /**
   * Finds a refund by what the gateway calls it.
   *
   * @param reference the reference
   * @return the refund
   */
  Optional<Refund> findByReference(RefundReference reference);

  /**
   * Writes a refund over the revision it was read at; joins the caller's transaction, which holds
   * the order's row.
   *
   * @param refund the changed refund
   * @return the refund as stored, with its new revision
   * @throws StaleRefund if somebody else wrote it meanwhile, which nobody may who does not hold the
   *     order's row
   */
  Refund update(Refund refund);

  /**
   * All refunds on an order.
   *
   * @param order the order
   * @return the refunds, oldest first, the parts of one form in their order
   */
  List<Refund> of(OrderNumber order);

  /**
   * All refunds from a payment.
   *
   * @param payment the payment
   * @return the refunds, oldest first, the parts of one form in their order
   */
  List<Refund> of(PaymentId payment);

  /**
   * All refunds on each of some orders, at the cost of one question.
   *
   * @param orders the orders
   * @return the refunds by order, oldest first, with an entry for each of the orders
   */
  Map<OrderNumber, List<Refund>> ofEach(Collection<OrderNumber> orders);

  /**
   * What a form brought.
   *
   * @param formKey the form's key
   * @return its refunds by part; empty if it was not obeyed yet
   */
  List<Refund> ofForm(String formKey);

  /**
   * Holds a person's place in the line until the caller's transaction ends: whoever asks for
   * another refund in the same name waits here, on whichever order, and then sees what this
   * transaction wrote. Joins the caller's transaction, which holds the order's row; always taken
   * after it and never before, so that no two wait for each other.
   *
   * @param person the person
   */
  void hold(String person);

  /**
   * How much a person has asked for since a time, all orders together; what certainly did not
   * happen, was recorded as a bank transfer, or was approved by somebody else does not count.
   *
   * @param by the person
   * @param since from when on
   * @param none nothing, in the currency to count in
   * @return the sum
   */
  Money askedBy(String by, Instant since, Money none);

  /**
   * Remembers where the gateway takes parts of a payment back. One short transaction of its own.
   *
   * @param payment the payment
   * @param part where; the newest replaces earlier ones
   * @param at when the gateway said so
   */
  void remember(PaymentId payment, GatewayLink part, Instant at);

  /**
   * Where the gateway takes parts of a payment back, if it ever said so.
   *
   * @param payment the payment
   * @return the link that was said last
   */
  Optional<GatewayLink> partLink(PaymentId payment);

  /**
   * Refunds that are being sent for so long that their answer counts as lost.
   *
   * @param before asked for or approved before this time
   * @param limit the most to give
   * @return the refunds, oldest first
   */
  List<RefundId> stuck(Instant before, int limit);

  /**
   * What waits for a second person.
   *
   * @param limit the most to give
   * @return the refunds, oldest first
   */
  List<Refund> awaitingApproval(int limit);
}
