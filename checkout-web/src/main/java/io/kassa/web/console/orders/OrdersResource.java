package io.kassa.web.console.orders;

import io.kassa.order.OrderList;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The list of orders. */
@Path("/console/orders")
@Dependent
public class OrdersResource {

  static final int ROWS = 50;

  private final OrderList list;
  private final Orders orders;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given what it shows.
   *
   * @param list the list
   * @param orders to find one by its number
   * @param pen notes who looked
   * @param console the frame of the page
   */
  @Inject
  public OrdersResource(OrderList list, Orders orders, AuditPen pen, ConsolePage console) {
    this.list = list;
    this.orders = orders;
    this.pen = pen;
    this.console = console;
  }

  /**
   * One page of the list, newest first.
   *
   * @param status only this status, by its public word; anything else means every status
   * @param term an order number, an e-mail address or a gateway reference
   * @param after where the page begins, as an earlier page said
   * @return the page, or 303 to the one order whose number was searched for
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Response list(
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("q") @DefaultValue("") String term,
      @QueryParam("after") @DefaultValue("") String after) {
    var address = ListAddress.read(status, term, after);
    var meant = address.filter().text().flatMap(this::orderCalled);
    if (meant.isPresent()) {
      return SeeOther.to("/console/orders/" + meant.get());
    }
    return Response.ok(page(address)).build();
  }

  /** An exact number leads to its order, whatever status was chosen beside it. */
  private Optional<OrderNumber> orderCalled(String term) {
    return OrderNumber.typed(term)
        .flatMap(orders::find)
        .map(PlacedOrder::order)
        .map(o -> o.number());
  }

  private Page page(ListAddress address) {
    pen.note(AuditAction.LISTED_ORDERS, address.inWords());
    var found = list.page(address.filter(), address.start(), ROWS);
    return console
        .page("orders")
        .with("carry", address.query().isEmpty() ? "" : address.query() + "&")
        .with("filters", address.filters())
        .with("rows", found.rows())
        .with("older", found.next().map(address::from).map(ListAddress::toString).orElse(""))
        .with("newest", address.after().map(c -> address.first().toString()).orElse(""))
        .with("statuses", List.of(OrderStatus.values()))
        .with("chosen", address.filter().status().map(OrderStatus::word).orElse(""))
        .with("term", address.filter().text().orElse(""));
  }
}
