package io.worldpaysim.events;

import io.worldpaysim.ledger.StoredPayment;
import java.util.List;

/** Somebody who changes what the merchant is told. */
public interface Meddler {

  /** Lets everything pass. */
  Meddler NOBODY =
      new Meddler() {
        @Override
        public List<Letter> created(StoredPayment payment) {
          return List.of();
        }

        @Override
        public List<Letter> told(StoredPayment payment, Letter genuine) {
          return List.of(genuine);
        }
      };

  /** What is said about a payment that was only just created, which usually is nothing. */
  List<Letter> created(StoredPayment payment);

  /**
   * What is sent instead of an event. Whoever wants it never to arrive sends it no times; whoever
   * leaves it out has it offered again.
   */
  List<Letter> told(StoredPayment payment, Letter genuine);
}
