package io.kassa.web.basket;

import io.kassa.bean.Shared;
import io.kassa.order.Basket;
import io.kassa.order.Baskets;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.order.StaleBasket;
import io.kassa.order.Token;
import io.kassa.web.http.Cookies;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The basket behind a shopper's cookie. */
@Shared
public class ShopperBasket {

  private static final String COOKIE = "kassa-basket";
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int TRIES = 4;

  private final SecureRandom random = new SecureRandom();
  private final Baskets baskets;
  private final Orders orders;
  private final Cookies cookies;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param baskets the baskets
   * @param orders the orders made from them
   * @param cookies reads and makes cookies
   * @param clock the present time
   */
  @Inject
  public ShopperBasket(Baskets baskets, Orders orders, Cookies cookies, Clock clock) {
    this.baskets = baskets;
    this.orders = orders;
    this.cookies = cookies;
    this.clock = clock;
  }

  /**
   * The shopper's basket.
   *
   * @param headers the request's headers
   * @return the basket, ordered or not, or empty if there is none
   */
  public Optional<Basket> find(HttpHeaders headers) {
    return token(headers).flatMap(baskets::find);
  }

  /**
   * The key in the shopper's cookie, for whoever reads the basket by itself.
   *
   * @param headers the request's headers
   * @return the key, of a basket or of none, or empty if the cookie has none
   */
  public Optional<Token> token(HttpHeaders headers) {
    return cookies.read(headers, COOKIE).flatMap(Token::read);
  }

  /**
   * The order that was made from a basket.
   *
   * @param basket the basket
   * @return the order, or empty while there is none
   */
  public Optional<PlacedOrder> order(Basket basket) {
    return basket.orderedAs().flatMap(orders::find);
  }

  /**
   * Changes the shopper's basket and writes it; several requests at once each get their turn. A
   * shopper without one gets one. An ordered basket is frozen: the change goes to a new one, which
   * begins with the same articles unless they are paid.
   *
   * @param read the shopper's basket as this request has read it, if there is one
   * @param change what to do to an open basket
   * @return the basket as stored
   */
  public Basket change(Optional<Basket> read, UnaryOperator<Basket> change) {
    var present = read;
    for (int left = TRIES; ; left--) {
      try {
        return baskets.save(change.apply(present.map(this::open).orElseGet(this::fresh)));
      } catch (StaleBasket lostRace) {
        if (left == 1) {
          throw lostRace;
        }
        present = read.map(Basket::token).flatMap(baskets::find);
      }
    }
  }

  /**
   * Makes a new basket with the articles and answers of another.
   *
   * @param other the basket, ordered or not
   * @return the copy as stored
   */
  public Basket copy(Basket other) {
    return baskets.save(other.copyAs(Token.random(random), clock.instant()));
  }

  /**
   * The cookie that leads to a basket.
   *
   * @param basket the basket
   * @return the cookie
   */
  public NewCookie cookie(Basket basket) {
    return cookies.make(COOKIE, basket.token().value(), KEPT);
  }

  private Basket open(Basket basket) {
    if (basket.orderedAs().isEmpty()) {
      return basket;
    }
    boolean unpaid =
        order(basket)
            .filter(placed -> placed.status().mayPay() || placed.status() == OrderStatus.PENDING)
            .isPresent();
    return unpaid ? basket.copyAs(Token.random(random), clock.instant()) : fresh();
  }

  private Basket fresh() {
    return Basket.empty(Token.random(random), clock.instant());
  }
}
