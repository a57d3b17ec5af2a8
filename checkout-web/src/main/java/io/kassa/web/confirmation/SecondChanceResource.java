package io.kassa.web.confirmation;

import io.kassa.bean.Shared;
import io.kassa.checkout.StartPayment;
import io.kassa.order.Baskets;
import io.kassa.payment.Payments;
import io.kassa.web.basket.ShopperBasket;
import io.kassa.web.http.SeeOther;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a shopper whose order is not paid may do: try again, or change the basket. */
@Path("/orders/{token}")
@Shared
public class SecondChanceResource {

  private static final Pattern ATTEMPT = Pattern.compile("[0-9]{1,6}");

  private final OrderDoor door;
  private final StartPayment startPayment;
  private final Payments payments;
  private final Baskets baskets;
  private final ShopperBasket shopper;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param door opens the order
   * @param startPayment starts another attempt
   * @param payments the attempts, to read
   * @param baskets the baskets
   * @param shopper the basket behind the cookie
   * @param clock the present time
   */
  @Inject
  public SecondChanceResource(
      OrderDoor door,
      StartPayment startPayment,
      Payments payments,
      Baskets baskets,
      ShopperBasket shopper,
      Clock clock) {
    this.door = door;
    this.startPayment = startPayment;
    this.payments = payments;
    this.baskets = baskets;
    this.shopper = shopper;
    this.clock = clock;
  }

  /**
   * Starts another attempt, unless one is under way or money came.
   *
   * @param token the right to the order
   * @param pageFailed the attempt whose payment page did not work, in the shopper's word; another
   *     attempt than that is not given up, so a second click does not end what the first one began
   * @return the way to the payment
   */
  @POST
  @Path("payments")
  public Response tryAgain(
      @PathParam("token") String token, @FormParam("page-failed") @Nullable String pageFailed) {
    startPayment.again(door.open(token).order(), attempt(pageFailed));
    return SeeOther.to("/orders/" + token + "/pay");
  }

  private static OptionalInt attempt(@Nullable String text) {
    return text != null && ATTEMPT.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /**
   * Copies the articles to a new basket, unless money came: a changed basket is a new order.
   *
   * @param token the right to the order
   * @return the way to the basket, or back to the order
   */
  @POST
  @Path("basket")
  public Response changeBasket(@PathParam("token") String token) {
    var placed = door.open(token);
    var attempts = payments.attemptsOf(placed.order().number());
    if (!Outlook.of(placed, attempts, clock.instant()).mayChangeBasket()) {
      return SeeOther.to("/orders/" + token);
    }
    return baskets
        .find(placed.order().basket())
        .map(shopper::copy)
        .map(copy -> SeeOther.to("/basket", shopper.cookie(copy)))
        .orElseGet(() -> SeeOther.to("/"));
  }
}
