package io.worldpaysim.ledger;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything the simulator has accepted. Safe for any number of threads; changes of one payment
 * happen one after the other, those of different payments do not wait for each other.
 */
public final class Ledger implements AutoCloseable {

  private final Map<String, Cell> byPaymentId = new ConcurrentHashMap<>();
  private final Map<String, Cell> byTransactionReference = new ConcurrentHashMap<>();
  private final Map<String, Cell> byTokenId = new ConcurrentHashMap<>();
  private final Map<String, Cell> bySessionId = new ConcurrentHashMap<>();
  private final AtomicLong lastNumber = new AtomicLong();
  private final Notices notices = new Notices(this::keep);
  private final @Nullable LedgerFile file;
  private volatile @Nullable Watcher watcher;

  /** Opens a ledger, on a file that outlives the process or (without one) in memory. */
  public Ledger(Optional<Path> path) {
    this.file =
        path.map(where -> LedgerFile.open(where, this::restore, notices::restore)).orElse(null);
  }

  /**
   * Accepts a new payment.
   *
   * @param transactionReference its reference
   * @param payment makes the payment from its number
   * @return the payment, or empty when the reference was used before
   */
  public Optional<StoredPayment> create(
      String transactionReference, Function<Long, StoredPayment> payment) {
    Cell cell = new Cell();
    Cell earlier = byTransactionReference.putIfAbsent(transactionReference, cell);
    if (earlier != null) {
      earlier.creates.increment();
      return Optional.empty();
    }
    StoredPayment created = payment.apply(lastNumber.incrementAndGet());
    cell.put(created, file);
    cell.creates.increment();
    index(created, cell);
    Watcher listening = watcher;
    if (listening != null) {
      listening.created(created);
    }
    return Optional.of(created);
  }

  /**
   * Changes a payment, or leaves it as it is.
   *
   * @param paymentId whose
   * @param change what becomes of it; nobody else changes the payment meanwhile; a change that
   *     throws leaves it as it was
   * @return what it became, or empty when there is no such payment
   */
  public Optional<StoredPayment> change(String paymentId, UnaryOperator<StoredPayment> change) {
    Cell cell = byPaymentId.get(paymentId);
    if (cell == null) {
      return Optional.empty();
    }
    StoredPayment after = cell.change(change, file);
    Watcher listening = watcher;
    if (listening != null) {
      listening.changed(after);
    }
    return Optional.of(after);
  }

  /** The payment that a query asks for; the query is counted. */
  public Optional<StoredPayment> query(String paymentId) {
    Cell cell = byPaymentId.get(paymentId);
    if (cell == null) {
      return Optional.empty();
    }
    cell.queries.increment();
    return Optional.of(cell.payment());
  }

  /** The payment with an id of the API; nothing is counted. */
  public Optional<StoredPayment> byPaymentId(String paymentId) {
    return Optional.ofNullable(byPaymentId.get(paymentId)).map(Cell::payment);
  }

  /** The payment behind a redirect link. */
  public Optional<StoredPayment> byTokenId(String tokenId) {
    return Optional.ofNullable(byTokenId.get(tokenId)).map(Cell::payment);
  }

  /** The payment of a hosted page. */
  public Optional<StoredPayment> bySessionId(String sessionId) {
    return Optional.ofNullable(bySessionId.get(sessionId)).map(Cell::payment);
  }

  /** The payment with a merchant's reference. */
  public Optional<StoredPayment> byTransactionReference(String reference) {
    return Optional.ofNullable(byTransactionReference.get(reference))
        .flatMap(Cell::known)
        .map(Entry::payment);
  }

  /** All payments with their counts, oldest first. */
  public List<Entry> entries() {
    return byPaymentId.values().stream()
        .map(Cell::entry)
        .sorted(Comparator.comparingLong(entry -> entry.payment().number()))
        .toList();
  }

  /** The events that tell of payments. */
  public Notices notices() {
    return notices;
  }

  /** Somebody who hears of everything from now on; the one before no longer does. */
  public void watch(Watcher listening) {
    this.watcher = listening;
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }

  private void keep(Notice notice) {
    if (file != null) {
      file.append(notice);
    }
  }

  private void restore(StoredPayment payment) {
    Cell cell = new Cell();
    cell.put(payment, null);
    cell.creates.increment();
    byTransactionReference.put(payment.order().transactionReference(), cell);
    lastNumber.accumulateAndGet(payment.number(), Math::max);
    index(payment, cell);
  }

  private void index(StoredPayment payment, Cell cell) {
    byPaymentId.put(payment.paymentId(), cell);
    byTokenId.put(payment.tokenId(), cell);
    bySessionId.put(payment.sessionId(), cell);
  }
}
