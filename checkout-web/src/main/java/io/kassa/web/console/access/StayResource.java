package io.kassa.web.console.access;

import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The page behind "stay signed in". It opens beside the page where somebody is typing, and being
 * asked for is all it takes: any request keeps a session alive.
 */
@Path("/console/stay")
@Dependent
public class StayResource {

  private final ConsolePage console;

  /**
   * Is given the frame.
   *
   * @param console the frame of the page
   */
  @Inject
  public StayResource(ConsolePage console) {
    this.console = console;
  }

  /**
   * Says until when the visitor stays signed in.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page stay() {
    return console.page("stay");
  }
}
