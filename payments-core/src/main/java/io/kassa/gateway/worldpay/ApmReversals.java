package io.kassa.gateway.worldpay;

import io.kassa.gateway.worldpay.wire.ReversalRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/**
 * Worldpay's reversals: calls that give money back, and are therefore made once.
 *
 * <p>Public, because the server builds its proxy in a class loader of its own and calls it by
 * reflection.
 */
@Path("/apmPayments")
@ClientHeaderParam(name = WorldpayHeaders.VERSION, value = WorldpayHeaders.OUR_VERSION)
public interface ApmReversals extends AutoCloseable {

  /**
   * Does what a link offers.
   *
   * @param link the link to the letter; {@link LinkFilter} calls it and takes the header away
   * @param request how much, under which reference
   * @return whatever came back, unread
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Response reverse(@HeaderParam(LinkFilter.LINK) String link, ReversalRequest request);

  @Override
  void close();
}
