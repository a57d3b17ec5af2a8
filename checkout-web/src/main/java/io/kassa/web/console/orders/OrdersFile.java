package io.kassa.web.console.orders;

import io.kassa.search.OrderSearch;
import io.kassa.search.Period;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.view.FieldErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** The list of orders as a file. */
@Path(OrdersFile.PATH)
@Dependent
public class OrdersFile {

  static final String PATH = "/console/orders.csv";

  private final OrderSearch search;
  private final OrdersPage page;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param search the orders
   * @param page the list, to say what is wrong
   * @param pen notes who took them away
   * @param clock today goes into the file's name
   */
  @Inject
  public OrdersFile(OrderSearch search, OrdersPage page, AuditPen pen, Clock clock) {
    this.search = search;
    this.page = page;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * Exactly the orders that the list shows under the same parameters, in the same order.
   *
   * @param address holds the whole filter
   * @return a CSV file ({@link OrderLines}), written while it is read; 422 with the list's page if
   *     a field cannot be read or more than 100,000 orders fit
   */
  @GET
  @Needs(Permission.EXPORT)
  @Produces({"text/csv", MediaType.TEXT_HTML})
  public Response file(@Context UriInfo address) {
    return file(address.getQueryParameters());
  }

  /** The file for these parameters. */
  Response file(MultivaluedMap<String, String> parameters) {
    var form = ListForm.read(parameters).first();
    var wish = ListReading.of(form);
    if (!wish.errors().isEmpty()) {
      return refused(form, FieldErrors.none());
    }
    if (search.exceeds(wish.query(), OrdersPage.MOST_EXPORTED)) {
      return refused(form, FieldErrors.none().with("from", "console.list.export.many"));
    }
    pen.note(AuditAction.EXPORTED_ORDERS, form.inWords());
    StreamingOutput lines = new OrderLines(search, wish.query(), OrdersPage.MOST_EXPORTED);
    var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
    return Response.ok(lines, "text/csv; charset=UTF-8; header=present")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"orders-" + today + ".csv\"")
        .build();
  }

  private Response refused(ListForm form, FieldErrors errors) {
    return Response.status(422)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(page.of(form, Set.of(), errors))
        .build();
  }
}
