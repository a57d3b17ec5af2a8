package io.kassa.web.console;

import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.ReturnPath;
import io.kassa.web.http.SeeOther;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
  @Needs(Permission.VIEW)
  public Response begin() {
    return SeeOther.to(ReturnPath.HOME.value());
  }
}
