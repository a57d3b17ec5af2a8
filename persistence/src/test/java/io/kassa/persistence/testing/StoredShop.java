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
import io.kassa.ledger.RefundLedger;
import io.kassa.ledger.Repetition;
import io.kassa.money.Money;
import io.kassa.order.AShown;
import io.kassa.order.AnOrder;
import io.kassa.order.Basket;
import io.kassa.order.Order;
import io.kassa.payment.APayment;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Testimony;
import io.kassa.persistence.StoredPorts;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
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
  private final RefundLedger refundLedger;

  /** Over these ports. */
  public StoredShop(StoredPorts ports) {
    var clock = Clock.fixed(AnOrder.PLACED_AT, ZoneOffset.UTC);
    var schedule =
        new CheckSchedule(
            Pauses.parse("P1D/PT10S"),
            Pauses.parse("P180D/PT1H"),
            Pauses.parse("P180D/P1D"),
            Pauses.parse("P1D/PT1M"),
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
    refundLedger =
        new RefundLedger(
            ports.payments(),
            ports.refunds(),
            ports.orders(),
            ports.cases(),
            ports.outbox(),
            ports.journal(),
            new RefundPolicy(
                Money.euroCents(300_000),
                180,
                ZoneId.of("Europe/Brussels"),
                Duration.ofSeconds(90)),
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
    return transactions.inNew(
        () -> orderEntry.enter(order, AShown.beside(AShown.TERMS), basket, CHECKOUT));
  }

  /** The button that tries again. */
  public Optional<Payment> enterAgain(Order order, OptionalInt failed) {
    return Repetition.whileStale(
        () -> transactions.inNew(() -> orderEntry.enterAgain(order, failed, CHECKOUT)));
  }

  /** The gateway's payment page. */
  public Payment opened(Payment begun) {
    var handle = APayment.handle();
    return transactions.inNew(
        () -> ledgerEntry.opened(begun, APayment.link(1024), handle, CHECKOUT));
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

  /** A messenger's news of a refund. */
  public Payment record(PaymentId id, Testimony heard, RefundNews news) {
    var cause = Cause.of(Messenger.NOTIFICATION);
    return Repetition.whileStale(() ->
        transactions.inNew(
            () -> ledgerEntry.record(id, heard, Optional.of(news), cause, () -> {})));
  }

  /** A clerk's form. */
  public RefundDecision refund(RefundOrder asked) {
    return transactions.inNew(() -> refundLedger.request(asked));
  }

  /** The gateway's answer to a refund. */
  public Refund hear(Refund refund, RefundEvidence evidence, Closing closing) {
    return transactions.inNew(
        () -> refundLedger.hear(refund, Optional.empty(), evidence, closing, CHECKOUT));
  }

  /** A person's decision about a case. */
  public void settle(CaseId id, Closing closing) {
    transactions.inNew(() -> {
      ledgerEntry.settle(id, closing);
      return id;
    });
  }
}
