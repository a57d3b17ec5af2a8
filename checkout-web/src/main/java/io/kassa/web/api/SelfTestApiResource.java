package io.kassa.web.api;

import io.kassa.web.selftest.SelfTest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The shop's test of itself, for monitoring. */
@Path("/api/v1/self-test")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SelfTestApiResource {

  private final SelfTest test;

  /**
   * Is given what it shows.
   *
   * @param test looks
   */
  @Inject
  public SelfTestApiResource(SelfTest test) {
    this.test = test;
  }

  /**
   * Tests, and tells what was found.
   *
   * @return every check; a broken one is an answer like any other, not an error of the request
   */
  @GET
  @Operation(
      operationId = "runSelfTest",
      summary = "How the shop itself is",
      description =
          "Looks at the database, Worldpay, mail, clocks and settings without changing anything, and"
              + " answers within a few seconds whatever hangs. Answers 200 also when something is"
              + " broken: look at “verdict”. Asked again within five seconds it repeats itself.")
  @APIResponse(
      responseCode = "200",
      description = "What was found.",
      content = @Content(schema = @Schema(implementation = SelfTestView.class)))
  @APIResponse(responseCode = "401", ref = "Unauthorized")
  @APIResponse(responseCode = "406", ref = "NotAcceptable")
  public SelfTestView run() {
    return SelfTestView.of(test.run());
  }
}
