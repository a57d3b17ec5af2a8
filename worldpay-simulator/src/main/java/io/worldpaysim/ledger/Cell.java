package io.worldpaysim.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The place of one payment in the ledger; its changes wait for each other here. */
final class Cell {

  final LongAdder creates = new LongAdder();
  final LongAdder queries = new LongAdder();

  // A lock, not synchronized: a virtual thread that waits for the file must not hold its carrier.
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable StoredPayment payment;

  void put(StoredPayment created, @Nullable LedgerFile file) {
    if (file != null) {
      file.append(created);
    }
    payment = created;
  }

  StoredPayment change(UnaryOperator<StoredPayment> change, @Nullable LedgerFile file) {
    lock.lock();
    try {
      StoredPayment before = payment();
      StoredPayment after = change.apply(before);
      if (!after.equals(before)) {
        put(after, file);
      }
      return after;
    } finally {
      lock.unlock();
    }
  }

  StoredPayment payment() {
    return requireNonNull(payment);
  }

  /** Empty for the moment between taking a reference and writing its payment. */
  Optional<Entry> known() {
    return Optional.ofNullable(payment).map(it -> new Entry(it, creates.sum(), queries.sum()));
  }

  Entry entry() {
    return known().orElseThrow();
  }
}
