package io.kassa.cases;

import io.kassa.order.OrderNumber;
import java.util.List;
import java.util.Optional;

/**
 * Port: the cases. Writing joins the caller's transaction, which holds the attempt's row; so one
 * attempt has at most one open case of each kind. Safe for use by many threads.
 */
public interface Cases {

  /**
   * Opens a case, or notes on the open one of the same kind and attempt that it was seen again.
   *
   * @param seen what was seen
   */
  void raise(Disagreement seen);

  /**
   * Closes a case; one that is closed already stays as it is.
   *
   * @param id the case
   * @param closing how it ended
   */
  void close(CaseId id, Closing closing);

  /**
   * Finds a case.
   *
   * @param id its identity
   * @return the case
   */
  Optional<Case> find(CaseId id);

  /**
   * All cases of an order, open and closed.
   *
   * @param order the order
   * @return the cases, oldest first
   */
  List<Case> of(OrderNumber order);

  /**
   * The open cases of an order.
   *
   * @param order the order
   * @return the cases, oldest first
   */
  List<Case> openOf(OrderNumber order);
}
