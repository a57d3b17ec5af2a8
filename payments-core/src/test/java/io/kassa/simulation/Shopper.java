package io.kassa.simulation;

import io.kassa.checkout.AnAgreement;
import io.kassa.checkout.PriceBasket;
import io.kassa.order.AShop;
import io.kassa.order.Basket;
import io.kassa.order.Catalogue;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Somebody with a basket, several tabs and little patience. */
final class Shopper {

  private static final List<String> ENDS =
      List.of(
          "authorized",
          "authorized",
          "authorized",
          "refused",
          "cancelledByCustomer",
          "requestExpired");
  private static final List<String> WAYS_BACK = List.of("success", "pending", "cancel");

  private final Database database;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Random random;
  private final Basket basket;
  private final List<GatewayLink> tabs = new ArrayList<>();

  Shopper(Database database, Catalogue catalogue, Clock clock, Random random) {
    this.database = database;
    this.catalogue = catalogue;
    this.clock = clock;
    this.random = random;
    this.basket = database.baskets.save(AShop.checkedOutBasket(clock.instant()));
  }

  /** What the shopper sends to a server next, at a whim. */
  Runnable whim(Server server) {
    var order = order();
    if (order.isEmpty() || random.nextInt(6) == 0) {
      return () -> press(server);
    }
    return switch (random.nextInt(3)) {
      case 0 -> () -> triesAgain(server, order.get());
      case 1 -> () -> server.shopperReturn.welcome(order.get(), "reload");
      default -> () -> server.shopperReturn.welcome(order.get(), wayBack());
    };
  }

  /** Looks at the order's page, and keeps the payment page in a tab if one is offered. */
  void looks() {
    newest().flatMap(attempt -> attempt.youngRedirect(clock.instant())).ifPresent(tabs::add);
  }

  /** Does something on one of the payment pages, however old its tab is. */
  void acts(Worldpay gateway) {
    var open =
        gateway.books().stream()
            .filter(account -> tabs.contains(account.page()) && mayStillEnd(account))
            .toList();
    if (!open.isEmpty()) {
      gateway.turn(open.get(random.nextInt(open.size())), ENDS.get(random.nextInt(ENDS.size())));
    }
  }

  Optional<Order> order() {
    return database.orders.findByBasket(basket.token()).map(PlacedOrder::order);
  }

  private void press(Server server) {
    var shown = new PriceBasket(catalogue).price(basket, Language.NL).total();
    server.placeOrder.place(basket.token(), Language.NL, AnAgreement.to(shown));
  }

  private void triesAgain(Server server, Order order) {
    var failed = newest().map(Payment::attempt).orElse(1);
    server.startPayment.again(
        order, random.nextBoolean() ? OptionalInt.of(failed) : OptionalInt.empty());
  }

  private Optional<Payment> newest() {
    return order().flatMap(order -> database.payments.attemptsOf(order.number()).newest());
  }

  /** Most pages close with the first end; some gateways still take money afterwards. */
  private boolean mayStillEnd(Account account) {
    var word = account.word();
    return word.equals("pending")
        || (!account.isTaken() && !account.isUnderWay() && random.nextInt(10) == 0);
  }

  private String wayBack() {
    return WAYS_BACK.get(random.nextInt(WAYS_BACK.size()));
  }
}
