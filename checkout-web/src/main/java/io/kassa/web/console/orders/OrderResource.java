package io.kassa.web.console.orders;

import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.console.refunds.Outcome;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** One order: what was ordered, what became of its payments, and who brought which news. */
@Path("/console/orders/{number}")
@Dependent
public class OrderResource {

  private final Orders orders;
  private final OrderStory story;
  private final LookAgain lookAgain;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param orders the orders
   * @param story tells what became of an order
   * @param lookAgain asks the gateway
   * @param pen notes who did what
   * @param visitor who does it
   * @param console the frame of the page
   */
  @Inject
  public OrderResource(
      Orders orders,
      OrderStory story,
      LookAgain lookAgain,
      AuditPen pen,
      Visitor visitor,
      ConsolePage console) {
    this.orders = orders;
    this.story = story;
    this.lookAgain = lookAgain;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * The order's page.
   *
   * @param number its number, as a person may write it
   * @param looked what came of looking again, on the way back from that button
   * @param refund what came of asking for a refund, on the way back from there
   * @return the page, 404 if there is no such order
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page order(
      @PathParam("number") String number,
      @QueryParam("looked") @DefaultValue("") String looked,
      @QueryParam("refund") @DefaultValue("") String refund) {
    return find(number)
        .map(placed -> page(placed, LookOutcome.read(looked)).with("refundDone", done(refund)))
        .orElseGet(() -> missing(number));
  }

  /**
   * Looks again at the gateway.
   *
   * @param number the order's number
   * @return 303 back to the order, which tells what came of it
   */
  @POST
  @Needs(Permission.LOOK_AGAIN)
  @Path("look-again")
  @Produces(MediaType.TEXT_HTML)
  public Response lookAgain(@PathParam("number") String number) {
    var placed = find(number);
    if (placed.isEmpty()) {
      return Response.ok(missing(number)).build();
    }
    var order = placed.get().order().number();
    pen.note(AuditAction.LOOKED_AGAIN, order.value());
    var outcome = lookAgain.at(order, visitor.name().orElse(""));
    return SeeOther.to("/console/orders/" + order + "?looked=" + outcome.word());
  }

  private Optional<PlacedOrder> find(String number) {
    return OrderNumber.typed(number).flatMap(orders::find);
  }

  private Page page(PlacedOrder placed, Optional<LookOutcome> looked) {
    pen.note(AuditAction.VIEWED_ORDER, placed.order().number().value());
    return story
        .told(console.page("order"), placed)
        .with("looked", looked.map(LookOutcome::word).orElse(""));
  }

  private static String done(String refund) {
    return Outcome.read(refund).map(Outcome::word).orElse("");
  }

  private Page missing(String number) {
    return console.page("missing").answered(404).with("asked", number);
  }
}
