package io.kassa.web.console.orders;

import io.kassa.order.OrderNumber;
import io.kassa.order.Orders;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of orders. */
@Path(ListForm.LIST)
@Dependent
public class OrdersResource {

  /** The most orders to look at again at once: more than a page of the list holds. */
  static final int MOST_AT_ONCE = 50;

  private final Orders orders;
  private final OrdersPage page;
  private final LookAgain lookAgain;
  private final AuditPen pen;
  private final Visitor visitor;

  /**
   * Is given its collaborators.
   *
   * @param orders to find one by its number
   * @param page what the list shows
   * @param lookAgain asks the gateway
   * @param pen notes who did what
   * @param visitor who does it
   */
  @Inject
  public OrdersResource(
      Orders orders, OrdersPage page, LookAgain lookAgain, AuditPen pen, Visitor visitor) {
    this.orders = orders;
    this.page = page;
    this.lookAgain = lookAgain;
    this.pen = pen;
    this.visitor = visitor;
  }

  /**
   * One page of the list.
   *
   * @param address holds the whole filter and where the page begins
   * @return the page, 303 to the one order whose number was searched for, or 422 if a field cannot
   *     be read
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Response list(@Context UriInfo address) {
    return list(address.getQueryParameters());
  }

  /** One page of the list, for these parameters. */
  Response list(MultivaluedMap<String, String> parameters) {
    var form = ListForm.read(parameters);
    var meant = orderCalled(form.value("q"));
    if (meant.isPresent()) {
      return SeeOther.to(ListForm.LIST + "/" + meant.get());
    }
    pen.note(AuditAction.LISTED_ORDERS, form.inWords());
    var looked = LookOutcome.read(Optional.ofNullable(parameters.getFirst("looked")).orElse(""));
    var shown = page.of(form, Set.of(), FieldErrors.none());
    return Response.status(shown.status())
        .entity(shown.with("looked", looked.map(LookOutcome::word).orElse("")))
        .build();
  }

  /** An exact number leads to its order, whatever was chosen beside it. */
  private Optional<OrderNumber> orderCalled(String term) {
    return OrderNumber.typed(term).filter(number -> orders.find(number).isPresent());
  }

  /**
   * Looks again at the gateway for the chosen orders.
   *
   * @param chosen their numbers
   * @param list the parameters of the list they were chosen on
   * @return 303 back to the list, which tells what came of it; 422 if none or too many are chosen
   */
  @POST
  @Needs(Permission.LOOK_AGAIN)
  @Produces(MediaType.TEXT_HTML)
  public Response lookAgain(
      @FormParam("order") List<String> chosen, @FormParam("list") @DefaultValue("") String list) {
    var form = ListForm.read(list);
    if (chosen.size() > MOST_AT_ONCE) {
      return refused(form, chosen, "console.list.look.many");
    }
    var known =
        chosen.stream()
            .flatMap(text -> OrderNumber.typed(text).stream())
            .distinct()
            .filter(number -> orders.find(number).isPresent())
            .toList();
    return known.isEmpty() ? refused(form, chosen, "console.list.look.none") : look(form, known);
  }

  private Response look(ListForm form, List<OrderNumber> chosen) {
    // One entry for each: the record is searched by one order's number.
    chosen.forEach(number -> pen.note(AuditAction.LOOKED_AGAIN, number.value()));
    var outcome = lookAgain.at(chosen, visitor.name().orElse(""));
    var between = form.query().isEmpty() ? "?" : "&";
    return SeeOther.to(form + between + "looked=" + outcome.word());
  }

  private Response refused(ListForm form, List<String> chosen, String message) {
    var errors = FieldErrors.none().with("orders", message);
    return Response.status(422).entity(page.of(form, Set.copyOf(chosen), errors)).build();
  }
}
