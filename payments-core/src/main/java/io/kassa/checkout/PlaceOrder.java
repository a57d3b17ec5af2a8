package io.kassa.checkout;

import io.kassa.bean.Shared;
import io.kassa.gateway.PaymentGateway;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.order.Basket;
import io.kassa.order.Baskets;
import io.kassa.order.Catalogue;
import io.kassa.order.CheckoutDraft;
import io.kassa.order.Delivery;
import io.kassa.order.Language;
import io.kassa.order.OfferedDelivery;
import io.kassa.order.Order;
import io.kassa.order.OrderExists;
import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.order.Shown;
import io.kassa.order.StaleBasket;
import io.kassa.order.Token;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order button: makes an order of a basket and opens its first payment. One basket makes one
 * order, however often and from however many tabs the button is pressed.
 */
@Shared
public class PlaceOrder {

  private static final Cause CAUSE = Cause.of(Messenger.CHECKOUT);

  /** Among ten million orders one number in 8,000 is drawn that another order has. */
  private static final int DRAWS = 3;

  private final SecureRandom random = new SecureRandom();
  private final Function<SecureRandom, OrderNumber> numbers;
  private final Baskets baskets;
  private final Orders orders;
  private final Catalogue catalogue;
  private final PriceBasket prices;
  private final PaymentGateway gateway;
  private final OrderEntry entry;
  private final StartPayment startPayment;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param baskets the baskets
   * @param orders the orders
   * @param catalogue the deliveries on offer
   * @param prices today's prices
   * @param gateway whose limits hold
   * @param entry the transactions
   * @param startPayment opens the payment page
   * @param clock the present time
   */
  @Inject
  public PlaceOrder(
      Baskets baskets,
      Orders orders,
      Catalogue catalogue,
      PriceBasket prices,
      PaymentGateway gateway,
      OrderEntry entry,
      StartPayment startPayment,
      Clock clock) {
    this(
        baskets,
        orders,
        catalogue,
        prices,
        gateway,
        entry,
        startPayment,
        clock,
        OrderNumber::random);
  }

  PlaceOrder(
      Baskets baskets,
      Orders orders,
      Catalogue catalogue,
      PriceBasket prices,
      PaymentGateway gateway,
      OrderEntry entry,
      StartPayment startPayment,
      Clock clock,
      Function<SecureRandom, OrderNumber> numbers) {
    this.baskets = baskets;
    this.orders = orders;
    this.catalogue = catalogue;
    this.prices = prices;
    this.gateway = gateway;
    this.entry = entry;
    this.startPayment = startPayment;
    this.clock = clock;
    this.numbers = numbers;
  }

  /**
   * Places the order and waits a short while for its payment page.
   *
   * @param basket the basket's token
   * @param language the language the shopper reads
   * @param agreed what was shown beside the button; it is kept with the order
   * @return what became of it
   */
  public Placement place(Token basket, Language language, Agreement agreed) {
    return baskets
        .find(basket)
        .map(found -> place(found, language, agreed))
        .orElseGet(Placement.Incomplete::new);
  }

  private Placement place(Basket basket, Language language, Agreement agreed) {
    // The transaction that writes an order closes its basket: an open one needs no look for an
    // order.
    if (basket.orderedAs().isPresent()) {
      return ordered(basket.token()).orElseGet(Placement.Incomplete::new);
    }
    var priced = prices.price(basket, language);
    if (!priced.isComplete()) {
      return new Placement.Incomplete();
    }
    if (!priced.total().equals(agreed.total())) {
      return new Placement.Changed();
    }
    if (!gateway.limits().allow(agreed.total())) {
      return new Placement.OutsideLimits(agreed.total(), gateway.limits());
    }
    return write(priced, language, agreed, DRAWS);
  }

  private Placement write(PricedBasket priced, Language language, Agreement agreed, int draws) {
    var basket = priced.basket();
    var order =
        newOrder(priced, language, basket.draft().orElseThrow(), priced.delivery().orElseThrow());
    try {
      startPayment.open(order, entry.enter(order, shown(agreed, language), basket, CAUSE));
      return new Placement.Placed(order);
    } catch (OrderExists taken) {
      // Another click was faster (its order is the answer), or another order has this number.
      return ordered(basket.token())
          .orElseGet(() ->
              draws > 1 ? write(priced, language, agreed, draws - 1) : new Placement.Changed());
    } catch (StaleBasket lostRace) {
      // Another click was faster, or the basket changed under this one.
      return ordered(basket.token()).orElseGet(Placement.Changed::new);
    }
  }

  private Optional<Placement> ordered(Token basket) {
    return orders.findByBasket(basket).map(PlacedOrder::order).map(Placement.Placed::new);
  }

  private Shown shown(Agreement agreed, Language language) {
    var offered =
        catalogue.deliveryMethods().stream()
            .map(method -> OfferedDelivery.of(method, language))
            .toList();
    return new Shown(agreed.button(), agreed.terms(), offered);
  }

  private Order newOrder(
      PricedBasket priced, Language language, CheckoutDraft draft, Delivery delivery) {
    return new Order(
        numbers.apply(random),
        Token.random(random),
        priced.basket().token(),
        clock.instant(),
        language,
        draft.customer(),
        priced.lines(),
        delivery);
  }
}
