package io.worldpaysim.laboratory;

import io.worldpaysim.events.Letter;
import io.worldpaysim.ledger.StoredPayment;
import java.util.List;

/** Something happens to what the merchant is told about a payment. */
non-sealed interface Telling extends Scenario {

  /** What is said about a payment that was only just created. */
  default List<Letter> created(StoredPayment payment) {
    return List.of();
  }

  /** What is sent instead of an event. */
  default List<Letter> told(StoredPayment payment, Letter genuine) {
    return List.of(genuine);
  }
}
