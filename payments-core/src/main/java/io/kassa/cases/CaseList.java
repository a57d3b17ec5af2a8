package io.kassa.cases;

import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the list of cases for people and programs, answered by queries over indexes. */
public interface CaseList {

  /**
   * How many open cases there are, by kind.
   *
   * @return a line for each kind that has open cases, oldest first
   */
  List<CaseCount> counts();

  /**
   * Open cases, oldest first.
   *
   * @param kind the kind, or empty for all
   * @param limit the most to show, 1 to 100
   * @return the cases
   */
  List<Case> open(Optional<CaseKind> kind, int limit);

  /**
   * Closed cases, last closed first.
   *
   * @param kind the kind, or empty for all
   * @param limit the most to show, 1 to 100
   * @return the cases
   */
  List<Case> closed(Optional<CaseKind> kind, int limit);

  /**
   * All cases of each of some orders, open and closed, at the cost of one question.
   *
   * @param orders the orders
   * @return the cases by order, oldest first, with an entry for each of the orders
   */
  Map<OrderNumber, List<Case>> ofEach(Collection<OrderNumber> orders);
}
