package io.kassa.persistence.testing;

import io.kassa.cases.CaseId;
import io.kassa.cases.Closing;
import io.kassa.checkout.NewAttempt;
import io.kassa.checkout.OrderEntry;
import io.kassa.ledger.Cause;
import io.kassa.ledger.CheckSchedule;
import io.kassa.ledger.LedgerEntry;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.Pauses;
import io.kassa.ledger.Repetition;
import io.kassa.order.AnOrder;
import io.kassa.order.Basket;
import io.kassa.order.Order;
import io.kassa.payment.APayment;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Testimony;
import io.kassa.persistence.StoredPorts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The core's transactions over the stored ports, each in a transaction as the container does it.
 */
public final class StoredShop {

  private static final Cause CHECKOUT = Cause.of(Messenger.CHECKOUT);

  private final Transactions transactions;
  private final OrderEntry orderEntry;
  private final LedgerEntry ledgerEntry;

  /** Over these ports. */
  public StoredShop(StoredPorts ports) {
    var clock = Clock.fixed(AnOrder.PLACED_AT, ZoneOffset.UTC);
    var schedule =
        new CheckSchedule(
            Pauses.parse("P1D/PT10S"),
            Pauses.parse("P180D/PT1H"),
            Pauses.parse("P180D/P1D"),
            Duration.ofSeconds(60),
            Duration.ofHours(1));
    transactions = ports.database().transactions();
    ledgerEntry =
        new LedgerEntry(
            ports.payments(),
            ports.refunds(),
            ports.orders(),
            ports.cases(),
            ports.outbox(),
            ports.journal(),
            schedule,
            clock);
    orderEntry =
        new OrderEntry(
            ports.orders(),
            ports.baskets(),
            ports.payments(),
            ledgerEntry,
            new NewAttempt(schedule, clock),
            clock);
  }

  /** The order button. */
  public Payment enter(Order order, Basket basket) {
    return transactions.inNew(() -> orderEntry.enter(order, basket, CHECKOUT));
  }

  /** The button that tries again. */
  public Optional<Payment> enterAgain(Order order, OptionalInt failed) {
    return Repetition.whileStale(
        () -> transactions.inNew(() -> orderEntry.enterAgain(order, failed, CHECKOUT)));
  }

  /** The gateway's payment page. */
  public Payment opened(PaymentId id) {
    var handle = APayment.handle();
    return transactions.inNew(() -> ledgerEntry.opened(id, APayment.link(1024), handle, CHECKOUT));
  }

  /** A messenger's news. */
  public Payment record(PaymentId id, Testimony heard, Messenger messenger) {
    return record(id, heard, messenger, () -> {});
  }

  /** A messenger's news, and what is true with it. */
  public Payment record(PaymentId id, Testimony heard, Messenger messenger, Runnable also) {
    return Repetition.whileStale(() ->
        transactions.inNew(
            () -> ledgerEntry.record(id, heard, Optional.empty(), Cause.of(messenger), also)));
  }

  /** A person's decision about a case. */
  public void settle(CaseId id, Closing closing) {
    transactions.inNew(() -> {
      ledgerEntry.settle(id, closing);
      return id;
    });
  }
}
