package io.kassa.cases;

import io.kassa.payment.CaseKind;
import java.util.List;
import java.util.Optional;

/** Port: the console's list of cases, answered by queries over indexes. */
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
}
