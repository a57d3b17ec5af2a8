package io.kassa.web.confirmation;

import io.kassa.bean.Shared;
import io.kassa.order.Catalogue;
import io.kassa.order.DeliveryMethod;
import io.kassa.payment.Payments;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The page behind an order's link: what was ordered and how it stands with the money. It needs no
 * cookie, works in any browser and may be kept; it reads what is stored and asks nobody.
 */
@Path("/orders/{token}")
@Shared
public class StatusResource {

  private final OrderDoor door;
  private final Payments payments;
  private final Catalogue catalogue;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param door opens the order
   * @param payments the attempts, to read
   * @param catalogue says what to expect of the delivery
   * @param clock the present time
   */
  @Inject
  public StatusResource(OrderDoor door, Payments payments, Catalogue catalogue, Clock clock) {
    this.door = door;
    this.payments = payments;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Shows the order.
   *
   * @param token the right to see it
   * @param refresh {@code off} if the shopper does not want the page to look again by itself
   * @return the page
   */
  @GET
  public Page show(
      @PathParam("token") String token, @QueryParam("refresh") @Nullable String refresh) {
    var placed = door.open(token);
    var order = placed.order();
    var outlook = Outlook.of(placed, payments.attemptsOf(order.number()), clock.instant());
    boolean still = "off".equals(refresh);
    var page =
        Page.of("confirmation/status")
            .with("order", order)
            .with("status", placed.status())
            .with("outlook", outlook)
            .with("still", still)
            .with(
                "promise",
                catalogue.deliveryMethod(order.delivery().method()).map(DeliveryMethod::promise))
            .spokenIn(order.language());
    return outlook
        .looksAgainAfter()
        .filter(seconds -> !still)
        .map(seconds -> page.movingOn(seconds, "/orders/" + token))
        .orElse(page);
  }
}
