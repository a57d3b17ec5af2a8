package io.worldpaysim.ledger;

/** Hears of everything that happens to payments, in the thread that lets it happen. */
public interface Watcher {

  /** A payment was accepted. */
  void created(StoredPayment payment);

  /** A payment is no longer what it was. */
  void changed(StoredPayment payment);
}
