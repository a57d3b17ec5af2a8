package io.kassa.web.returning;

import io.kassa.bean.Shared;
import io.kassa.reconcile.ShopperReturn;
import io.kassa.web.confirmation.OrderDoor;
import io.kassa.web.http.SeeOther;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * All three result addresses lead here. The token says which order; the last word is a hint for the
 * journal and never evidence; parameters are the gateway's and not read. No cookie is needed, any
 * browser will do, any number of times.
 */
@Path("/checkout/return/{token}/{hint}")
@Shared
public class ReturnResource {

  private static final Set<String> HINTS = Set.of("success", "pending", "cancel");

  private final OrderDoor door;
  private final ShopperReturn shopperReturn;

  /**
   * Is given its collaborators.
   *
   * @param door opens the order
   * @param shopperReturn asks the gateway, within a short budget
   */
  @Inject
  public ReturnResource(OrderDoor door, ShopperReturn shopperReturn) {
    this.door = door;
    this.shopperReturn = shopperReturn;
  }

  /**
   * Welcomes the shopper back.
   *
   * @param token the right to the order
   * @param hint the last word of the address; unknown ones are called {@code other}
   * @return the way to the order's page, which shows what is stored by then
   */
  @GET
  public Response welcome(@PathParam("token") String token, @PathParam("hint") String hint) {
    var order = door.open(token).order();
    shopperReturn.welcome(order, HINTS.contains(hint) ? hint : "other");
    return SeeOther.to("/orders/" + order.token().value());
  }
}
