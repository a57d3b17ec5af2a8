package io.kassa.checkout;

import io.kassa.cases.InMemoryCases;
import io.kassa.gateway.InMemoryGateway;
import io.kassa.gateway.NotificationReader;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PlainNotifications;
import io.kassa.ledger.CheckSchedule;
import io.kassa.ledger.InMemoryJournal;
import io.kassa.ledger.LedgerEntry;
import io.kassa.ledger.Pauses;
import io.kassa.ledger.PaymentLedger;
import io.kassa.ledger.RefundLedger;
import io.kassa.money.Money;
import io.kassa.notification.InMemoryNotificationLog;
import io.kassa.order.AShop;
import io.kassa.order.Basket;
import io.kassa.order.Catalogue;
import io.kassa.order.InMemoryBaskets;
import io.kassa.order.InMemoryOrders;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.outbox.InMemoryOutbox;
import io.kassa.payment.Attempts;
import io.kassa.payment.InMemoryPayments;
import io.kassa.payment.InMemorySweepPace;
import io.kassa.payment.Payment;
import io.kassa.reconcile.InMemoryTally;
import io.kassa.reconcile.LeftoverNotifications;
import io.kassa.reconcile.NotificationFolding;
import io.kassa.reconcile.NotificationIntake;
import io.kassa.reconcile.Reconciliation;
import io.kassa.reconcile.ShopperReturn;
import io.kassa.reconcile.SweepSettings;
import io.kassa.reconcile.Sweeper;
import io.kassa.refund.InMemoryRefunds;
import io.kassa.refund.RefundPolicy;
import io.kassa.refunding.LostAnswers;
import io.kassa.refunding.RefundDesk;
import io.kassa.refunding.RefundSending;
import io.kassa.time.Appointments;
import io.kassa.time.MovableClock;
import io.kassa.time.Patience;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * The whole core on a stage: memory for a database, a clock that stands still, a rehearsed gateway.
 */
public final class Stage {

  /** How long a claim holds. */
  public static final Duration LEASE = Duration.ofSeconds(45);

  /** The schedule of the play. */
  public static final CheckSchedule SCHEDULE =
      new CheckSchedule(
          Pauses.parse("PT10M/PT10S, P1D/PT15M"),
          Pauses.parse("P1D/PT1H, P180D/P7D"),
          Pauses.parse("P180D/P7D"),
          Pauses.parse("PT10M/PT30S, P14D/P1D"),
          Duration.ofSeconds(55),
          Duration.ofHours(1));

  /** A sweeper that takes all that is due at once. */
  public static final SweepSettings IN_NO_TIME = new SweepSettings(LEASE, 1_000_000, 1_000);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The time; moved by hand. */
  public final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));

  /** What is for sale. */
  public final Catalogue catalogue = AShop.open();

  /** The database. */
  public final InMemoryBaskets baskets = new InMemoryBaskets();

  /** The database. */
  public final InMemoryOrders orders = new InMemoryOrders();

  /** The database. */
  public final InMemoryPayments payments = new InMemoryPayments();

  /** The database. */
  public final InMemoryRefunds refunds = new InMemoryRefunds();

  /** The database. */
  public final InMemoryCases cases = new InMemoryCases();

  /** The database. */
  public final InMemoryOutbox outbox = new InMemoryOutbox();

  /** The database. */
  public final InMemoryJournal journal = new InMemoryJournal();

  /** The database. */
  public final InMemoryNotificationLog notifications = new InMemoryNotificationLog(payments);

  /** Whoever moves the money. */
  public final InMemoryGateway gateway = new InMemoryGateway(clock);

  /** Work is done at once, on the thread that asks for it. */
  public final Patience patience = new Patience(Runnable::run);

  /** The writer's transactions. */
  public final LedgerEntry entry =
      new LedgerEntry(payments, refunds, orders, cases, outbox, journal, SCHEDULE, clock);

  /** The writer. */
  public final PaymentLedger ledger = new PaymentLedger(entry);

  /** The limits of refunds. */
  public static final RefundPolicy POLICY =
      new RefundPolicy(
          Money.euroCents(300_000), 180, ZoneId.of("Europe/Brussels"), Duration.ofSeconds(90));

  /** The writer of refunds. */
  public final RefundLedger refundLedger =
      new RefundLedger(payments, refunds, orders, cases, outbox, journal, POLICY, clock);

  /** What staff do. */
  public final RefundDesk refundDesk = refundDesk(refundLedger);

  /** Another server's desk on the same database. */
  public RefundDesk refundDesk(RefundLedger itsLedger) {
    var sending =
        new RefundSending(itsLedger, refunds, payments, gateway, POLICY, patience, PATIENCE, clock);
    return new RefundDesk(itsLedger, sending, refunds, clock);
  }

  /** Who gives up waiting for the gateway's answer to a refund. */
  public final LostAnswers lostAnswers = new LostAnswers(refundLedger, refunds, POLICY, clock);

  private final OrderEntry orderEntry =
      new OrderEntry(orders, baskets, payments, entry, new NewAttempt(SCHEDULE, clock), clock);

  /** The deed. */
  public final StartPayment startPayment =
      new StartPayment(
          orderEntry,
          gateway,
          ledger,
          new ResultAddresses("https://shop.example/"),
          patience,
          PATIENCE,
          clock);

  /** The deed. */
  public final PlaceOrder placeOrder = placeOrder(OrderNumber::random);

  /** The same deed, with another source of numbers. */
  PlaceOrder placeOrder(Function<SecureRandom, OrderNumber> numbers) {
    return new PlaceOrder(
        baskets,
        orders,
        catalogue,
        new PriceBasket(catalogue),
        gateway,
        orderEntry,
        startPayment,
        clock,
        numbers);
  }

  /** The one path. */
  public final Reconciliation reconciliation =
      new Reconciliation(payments, gateway, ledger, SCHEDULE, clock);

  /** A messenger. */
  public final ShopperReturn shopperReturn =
      new ShopperReturn(payments, reconciliation, patience, PATIENCE, clock);

  /** The queue of all sweepers. */
  public final InMemorySweepPace pace = new InMemorySweepPace();

  /** A messenger that takes all that is due and asks about it at once. */
  public final Sweeper sweeper = sweeper(gateway, (when, deed) -> deed.run(), IN_NO_TIME);

  /** Another server's sweeper on the same database. */
  public Sweeper sweeper(PaymentGateway asked, Appointments appointments, SweepSettings settings) {
    var path = new Reconciliation(payments, asked, ledger, SCHEDULE, clock);
    return new Sweeper(payments, path, pace, appointments, settings, new InMemoryTally(), clock);
  }

  /** Reads what the play's gateway posts. */
  public final NotificationReader notificationReader = new PlainNotifications();

  private final NotificationFolding folding =
      new NotificationFolding(payments, ledger, notifications, clock);

  /** A messenger. */
  public final NotificationIntake intake =
      new NotificationIntake(notificationReader, notifications, folding, payments, clock);

  /** Who looks after what the intake did not finish. */
  public final LeftoverNotifications leftovers =
      new LeftoverNotifications(notifications, notificationReader, folding, LEASE, clock);

  /** A basket with articles and answers, stored. */
  public Basket checkedOutBasket() {
    return baskets.save(AShop.checkedOutBasket(clock.instant()));
  }

  /** What the check page shows for a basket. */
  public Money shownTotal(Basket basket) {
    return new PriceBasket(catalogue).price(basket, Language.NL).total();
  }

  /** Presses the order button once. */
  public Placement press(Basket basket) {
    return placeOrder.place(basket.token(), Language.NL, AnAgreement.to(shownTotal(basket)));
  }

  /** Presses the order button on a new basket; the order. */
  public Order order() {
    return ((Placement.Placed) press(checkedOutBasket())).order();
  }

  /** All attempts on an order. */
  public Attempts attempts(Order order) {
    return payments.attemptsOf(order.number());
  }

  /** The newest attempt on an order. */
  public Payment newest(Order order) {
    return attempts(order).newest().orElseThrow();
  }

  /** The order's status. */
  public OrderStatus status(Order order) {
    return orders.find(order.number()).orElseThrow().status();
  }
}
