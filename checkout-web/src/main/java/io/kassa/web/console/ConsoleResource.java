package io.kassa.web.console;

import io.kassa.web.console.access.ReturnPath;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The console's short address. */
@Path("/console")
@Dependent
public class ConsoleResource {

  /**
   * Leads to where the console begins.
   *
   * @return 303 to the orders
   */
  @GET
  public Response begin() {
    return Response.seeOther(URI.create(ReturnPath.HOME.value())).build();
  }
}
