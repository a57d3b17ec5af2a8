package io.kassa.gateway.worldpay;

import io.kassa.gateway.worldpay.wire.CreateRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/**
 * Worldpay's payments: the calls that change something, and are therefore made once.
 *
 * <p>Public, because the server builds its proxy in a class loader of its own and calls it by
 * reflection.
 */
@Path("/apmPayments")
@ClientHeaderParam(name = WorldpayHeaders.VERSION, value = WorldpayHeaders.OUR_VERSION)
public interface ApmPayments extends AutoCloseable {

  /**
   * Opens a payment.
   *
   * @param request what to open
   * @return whatever came back, unread
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Response create(CreateRequest request);

  @Override
  void close();
}
