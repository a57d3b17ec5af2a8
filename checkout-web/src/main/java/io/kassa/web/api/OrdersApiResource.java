package io.kassa.web.api;

import io.kassa.order.OrderNumber;
import io.kassa.web.http.ProblemDocument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Orders for programs. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OrdersApiResource {

  private final OrderViews views;

  /**
   * Is given what it shows.
   *
   * @param views reads the orders
   */
  @Inject
  public OrdersApiResource(OrderViews views) {
    this.views = views;
  }

  /**
   * A page of orders, oldest first.
   *
   * @param after where the page begins, as the page before said; null for the first page
   * @param status only this status; null for every status
   * @param limit the most orders on the page
   * @return the page
   */
  @GET
  @Operation(
      operationId = "listOrders",
      summary = "Orders, oldest first, page by page",
      description =
          "Orders by the time they were placed. Follow “next” until it is null to see each order"
              + " once; orders placed meanwhile come at the end. An order is stored a moment after"
              + " its time was taken, so whoever remembers a cursor to go on from later begins a"
              + " minute before the end.")
  @APIResponse(
      responseCode = "200",
      description = "A page of orders.",
      content = @Content(schema = @Schema(implementation = OrdersView.class)))
  @APIResponse(responseCode = "400", ref = "BadRequest")
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "406", ref = "NotAcceptable")
  public OrdersView list(
      @Parameter(description = "The “next” of the page before; left out for the first page.")
          @Schema(type = SchemaType.STRING)
          @QueryParam("after")
          @Nullable String after,
      @Parameter(description = "Only orders that have this status now.")
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "open",
                "pending",
                "paid",
                "failed",
                "cancelled",
                "expired",
                "refunded",
                "partially-refunded"
              })
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "The most orders on a page.")
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100")
          @QueryParam("limit")
          @DefaultValue("100")
          String limit) {
    return views.page(ListQuery.read(given(after), given(status), limit));
  }

  /**
   * One order.
   *
   * @param reference its number, exactly as the shop writes it
   * @return the order, or a problem document under 404
   */
  @GET
  @Path("{reference}")
  @Operation(operationId = "readOrder", summary = "One order")
  @APIResponse(
      responseCode = "200",
      description = "The order.",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "406", ref = "NotAcceptable")
  public OrderView one(
      @Parameter(description = "The order’s number, such as KM4T-9XQA.", required = true)
          @PathParam("reference")
          String reference) {
    return OrderNumber.typed(reference)
        .filter(number -> number.value().equals(reference))
        .flatMap(views::one)
        .orElseThrow(OrdersApiResource::missing);
  }

  private static String given(@Nullable String parameter) {
    return parameter == null ? "" : parameter;
  }

  private static NotFoundException missing() {
    return new NotFoundException(ProblemDocument.of(404, "There is no order of that number."));
  }
}
