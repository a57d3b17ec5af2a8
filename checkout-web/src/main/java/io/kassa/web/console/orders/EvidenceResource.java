package io.kassa.web.console.orders;

import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** The sheet with which the shop shows what was ordered, how, and when; made to be printed. */
@Path("/console/orders/{number}/evidence")
@Dependent
public class EvidenceResource {

  private final Orders orders;
  private final Dossier dossier;
  private final AuditPen pen;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param orders the orders
   * @param dossier everything that is kept of one
   * @param pen notes who looked
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public EvidenceResource(
      Orders orders, Dossier dossier, AuditPen pen, ConsolePage console, Clock clock) {
    this.orders = orders;
    this.dossier = dossier;
    this.pen = pen;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The sheet.
   *
   * @param number the order's number, as a person may write it
   * @return the page, 404 if there is no such order
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page sheet(@PathParam("number") String number) {
    var order =
        OrderNumber.typed(number)
            .flatMap(orders::find)
            .map(PlacedOrder::order)
            .orElseThrow(NotFoundException::new);
    pen.note(AuditAction.VIEWED_EVIDENCE, order.number().value());
    return page(order);
  }

  private Page page(Order order) {
    var evidence = Evidence.of(dossier.of(order));
    return console
        .page("evidence")
        .with("here", "orders")
        .with("number", order.number().value())
        .with("facts", evidence.text())
        .with("checksum", evidence.checksum())
        .with("madeAt", clock.instant());
  }
}
