package io.kassa.web.confirmation;

import io.kassa.bean.Shared;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.order.Token;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

/** Opens an order to whoever holds its link, and to nobody else. */
@Shared
public class OrderDoor {

  private final Orders orders;

  /**
   * Is given the orders.
   *
   * @param orders the orders
   */
  @Inject
  public OrderDoor(Orders orders) {
    this.orders = orders;
  }

  /**
   * The order behind a link.
   *
   * @param token what stands in the address
   * @return the order
   * @throws NotFoundException if there is none, or the text cannot be a token: nobody learns which
   */
  public PlacedOrder open(String token) {
    return Token.read(token).flatMap(orders::findByToken).orElseThrow(NotFoundException::new);
  }
}
