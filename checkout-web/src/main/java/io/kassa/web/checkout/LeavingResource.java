package io.kassa.web.checkout;

import io.kassa.bean.Shared;
import io.kassa.order.Order;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.web.confirmation.OrderDoor;
import io.kassa.web.http.Cookies;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The way out to the payment page. It is a page of ours, answered 200, that moves on by itself:
 * browsers that honour {@code form-action 'self'} would block a form post whose redirects end
 * elsewhere. It moves on once; a shopper who comes Back to it is asked, not bounced.
 */
@Path("/orders/{token}/pay")
@Shared
public class LeavingResource {

  private static final int AT_ONCE = 1;
  private static final int LOOK_AGAIN = 2;
  private static final String SHOWN = "kassa-left";

  /**
   * For browsers that refuse the cookie: later than this, nobody was just sent here by a button.
   */
  private static final Duration JUST_OPENED = Duration.ofSeconds(20);

  private final OrderDoor door;
  private final Payments payments;
  private final Cookies cookies;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param door opens the order
   * @param payments the attempts, to read
   * @param cookies remember that the page was shown
   * @param clock the present time
   */
  @Inject
  public LeavingResource(OrderDoor door, Payments payments, Cookies cookies, Clock clock) {
    this.door = door;
    this.payments = payments;
    this.cookies = cookies;
    this.clock = clock;
  }

  /**
   * Shows the way out, or that it is being opened, or leads to the order.
   *
   * @param headers the request's headers
   * @param token the right to the order
   * @return the page
   */
  @GET
  public Response leave(@Context HttpHeaders headers, @PathParam("token") String token) {
    var placed = door.open(token);
    Instant now = clock.instant();
    var payable = payments.attemptsOf(placed.order().number()).payable();
    if (payable.filter(p -> p.state() instanceof PaymentState.Opening).isPresent()) {
      var page = page("checkout/opening", placed);
      return Response.ok(page.movingOn(LOOK_AGAIN, here(placed.order()))).build();
    }
    return payable
        .flatMap(payment ->
            payment.youngRedirect(now).map(way -> leave(headers, placed, payment, way, now)))
        .orElseGet(() -> SeeOther.to("/orders/" + token));
  }

  private Response leave(
      HttpHeaders headers, PlacedOrder placed, Payment payment, GatewayLink way, Instant now) {
    var mark = payment.reference().value();
    boolean first = cookies.read(headers, SHOWN).filter(mark::equals).isEmpty();
    boolean byItself = first && isJustOpened(payment, now);
    var page =
        page("checkout/leaving", placed)
            .with("way", way.href())
            .with("host", host(way))
            .with("attempt", payment.attempt())
            .with("byItself", byItself);
    return Response.ok(byItself ? page.movingOn(AT_ONCE, way.href()) : page)
        .cookie(cookies.make(SHOWN, mark, Payment.REDIRECT_IS_YOUNG))
        .build();
  }

  private static String host(GatewayLink way) {
    try {
      return String.valueOf(new URI(way.href()).getHost());
    } catch (URISyntaxException unusual) {
      // Browsers forgive more than we do; the shopper is shown the whole address.
      return way.href();
    }
  }

  private static boolean isJustOpened(Payment payment, Instant now) {
    return payment.state() instanceof PaymentState.AwaitingShopper(GatewayLink way, Instant since)
        && now.isBefore(since.plus(JUST_OPENED));
  }

  private static Page page(String template, PlacedOrder placed) {
    return Page.of(template)
        .with("order", placed.order())
        .with("status", placed.status())
        .spokenIn(placed.order().language());
  }

  private static String here(Order order) {
    return "/orders/" + order.token().value() + "/pay";
  }
}
