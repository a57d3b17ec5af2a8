package io.kassa.simulation;

import io.kassa.checkout.NewAttempt;
import io.kassa.checkout.OrderEntry;
import io.kassa.checkout.PlaceOrder;
import io.kassa.checkout.PriceBasket;
import io.kassa.checkout.ResultAddresses;
import io.kassa.checkout.Stage;
import io.kassa.checkout.StartPayment;
import io.kassa.ledger.LedgerEntry;
import io.kassa.ledger.PaymentLedger;
import io.kassa.order.Catalogue;
import io.kassa.reconcile.InMemoryTally;
import io.kassa.reconcile.LeftoverNotifications;
import io.kassa.reconcile.NotificationFolding;
import io.kassa.reconcile.NotificationIntake;
import io.kassa.reconcile.Reconciliation;
import io.kassa.reconcile.ShopperReturn;
import io.kassa.reconcile.Sweeper;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** One of the servers: everything it knows is in the database. */
final class Server {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  final PlaceOrder placeOrder;
  final StartPayment startPayment;
  final ShopperReturn shopperReturn;
  final Sweeper sweeper;
  final NotificationIntake intake;
  final LeftoverNotifications leftovers;

  Server(
      Database database,
      Worldpay gateway,
      Puppeteer puppeteer,
      Catalogue catalogue,
      SecureRandom random,
      Clock clock) {
    var payments = new InterruptedPayments(database.payments, puppeteer);
    var patience = puppeteer.patience(this);
    var entry =
        new LedgerEntry(
            payments,
            database.refunds,
            database.orders,
            database.cases,
            database.outbox,
            database.journal,
            Stage.SCHEDULE,
            clock);
    var ledger = new PaymentLedger(entry);
    var orderEntry =
        new OrderEntry(
            database.orders,
            database.baskets,
            payments,
            entry,
            new NewAttempt(Stage.SCHEDULE, clock, random),
            clock);
    startPayment =
        new StartPayment(
            orderEntry,
            gateway,
            ledger,
            new ResultAddresses("https://shop.example/"),
            patience,
            PATIENCE,
            clock);
    placeOrder =
        new PlaceOrder(
            database.baskets,
            database.orders,
            catalogue,
            new PriceBasket(catalogue),
            gateway,
            orderEntry,
            startPayment,
            clock);
    var reconciliation = new Reconciliation(payments, gateway, ledger, Stage.SCHEDULE, clock);
    shopperReturn = new ShopperReturn(payments, reconciliation, patience, PATIENCE, clock);
    sweeper =
        new Sweeper(
            payments,
            reconciliation,
            database.pace,
            (when, deed) -> puppeteer.begin(this, deed),
            Stage.IN_NO_TIME,
            new InMemoryTally(),
            clock);
    var log = new InterruptedLog(database.notifications, puppeteer);
    var folding = new NotificationFolding(payments, ledger, log, clock);
    intake = new NotificationIntake(Letter.reader(), log, folding, payments, clock);
    leftovers = new LeftoverNotifications(log, Letter.reader(), folding, Stage.LEASE, clock);
  }
}
