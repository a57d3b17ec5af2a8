package io.kassa.web.console.orders;

import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.Outbox;
import jakarta.ws.rs.NotFoundException;

/**
 * A mail that is named in an address.
 *
 * @param announcement what it tells
 * @param order the order that it is about
 * @param count how many mails there are about that order
 */
record OrderMail(Announcement announcement, Order order, int count) {

  /**
   * Finds it.
   *
   * @param orders the orders
   * @param outbox what is announced about them
   * @param number the order's number, as a person may write it
   * @param id the announcement's identity
   * @return the mail
   * @throws NotFoundException if there is no such order, or no such announcement about it
   */
  static OrderMail find(Orders orders, Outbox outbox, String number, String id) {
    var order =
        OrderNumber.typed(number)
            .flatMap(orders::find)
            .map(PlacedOrder::order)
            .orElseThrow(NotFoundException::new);
    var wanted = AnnouncementId.parse(id).orElseThrow(NotFoundException::new);
    var all = outbox.of(order.number());
    return all.stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .map(one -> new OrderMail(one, order, all.size()))
        .orElseThrow(NotFoundException::new);
  }
}
