package io.kassa.gateway.worldpay;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/**
 * Worldpay's payments, read: calls that change nothing, and may be repeated.
 *
 * <p>Public, because the server builds its proxy in a class loader of its own and calls it by
 * reflection.
 */
@Path("/apmPayments")
public interface ApmReadings extends AutoCloseable {

  /**
   * Reads what a link leads to.
   *
   * @param link the link to the letter; {@link LinkFilter} calls it and takes the header away
   * @return whatever came back, unread
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @ClientHeaderParam(name = WorldpayHeaders.VERSION, value = WorldpayHeaders.OUR_VERSION)
  Response read(@HeaderParam(LinkFilter.LINK) String link);

  /**
   * Asks whether the API is well; the only call without a version.
   *
   * @return whatever came back, unread
   */
  @GET
  @Path("/status")
  @Produces(MediaType.WILDCARD)
  Response status();

  @Override
  void close();
}
