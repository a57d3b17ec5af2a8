package io.kassa.web.api;

import io.kassa.bean.Shared;
import io.kassa.cases.CaseList;
import io.kassa.order.OrderCursor;
import io.kassa.order.OrderList;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderSummary;
import io.kassa.order.Orders;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payments;
import io.kassa.refund.Refunds;
import io.kassa.web.http.CursorText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads orders for programs: four questions to the database, however many orders are on a page. */
@Shared
public class OrderViews {

  private final OrderList list;
  private final Orders orders;
  private final Payments payments;
  private final Refunds refunds;
  private final CaseList cases;

  /**
   * Is given what it reads.
   *
   * @param list the orders, page by page
   * @param orders to find one
   * @param payments their attempts
   * @param refunds what went back
   * @param cases what was for a person to settle
   */
  @Inject
  public OrderViews(
      OrderList list, Orders orders, Payments payments, Refunds refunds, CaseList cases) {
    this.list = list;
    this.orders = orders;
    this.payments = payments;
    this.refunds = refunds;
    this.cases = cases;
  }

  /**
   * A page.
   *
   * @param query what was asked for
   * @return the orders, and where to go on
   */
  OrdersView page(ListQuery query) {
    var page = list.oldestFirst(query.status(), query.after(), query.limit());
    var numbers = page.rows().stream().map(OrderSummary::number).toList();
    var attempts = payments.attemptsOfEach(numbers);
    var back = refunds.ofEach(numbers);
    var known = cases.ofEach(numbers);
    var views =
        page.rows().stream()
            .map(row ->
                OrderView.of(
                    row.number(),
                    row.status(),
                    row.placedAt(),
                    row.total(),
                    attempts.getOrDefault(row.number(), new Attempts(List.of())),
                    back.getOrDefault(row.number(), List.of()),
                    known.getOrDefault(row.number(), List.of())))
            .toList();
    return new OrdersView(views, page.next().map(OrderViews::token).orElse(null));
  }

  /**
   * One order.
   *
   * @param number its number
   * @return the order, or empty if there is none
   */
  Optional<OrderView> one(OrderNumber number) {
    return orders
        .find(number)
        .map(placed ->
            OrderView.of(
                number,
                placed.status(),
                placed.order().placedAt(),
                placed.order().total(),
                payments.attemptsOf(number),
                refunds.of(number),
                cases.ofEach(List.of(number)).getOrDefault(number, List.of())));
  }

  private static String token(OrderCursor next) {
    return CursorText.of(next);
  }
}
