package io.kassa.web.http;

import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Whatever goes wrong ends here: on a page that says what happened to the visitor's data, or as
 * {@code application/problem+json} for programs. Never a stack trace, never a foreign message. What
 * is nobody's fault but ours is logged once, under a number that the page shows too.
 */
@Provider
@Dependent
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(Problems.class.getName());
  private static final List<Integer> WITH_OWN_WORDS = List.of(403, 404, 405, 429, 500);

  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable cause) {
    if (cause instanceof WebApplicationException known) {
      var response = known.getResponse();
      if (response.getStatus() < 400 || response.hasEntity()) {
        return response;
      }
      if (response.getStatus() < 500) {
        return answer(Response.fromResponse(response), response.getStatus(), "");
      }
    }
    var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.log(Level.ERROR, "Problem " + number + ": a request failed; look at the cause:", cause);
    return answer(Response.serverError(), 500, number);
  }

  private Response answer(Response.ResponseBuilder response, int status, String number) {
    if (isForProgram()) {
      return ProblemDocument.on(response, status, "");
    }
    return response.entity(page(status, number)).type(MediaType.TEXT_HTML_TYPE).build();
  }

  static Page page(int status, String number) {
    int words = WITH_OWN_WORDS.contains(status) ? status : 400;
    return Page.of("problem/problem")
        .answered(status)
        .with("problem", words)
        .with("number", number);
  }

  private boolean isForProgram() {
    return ForPrograms.is(uri)
        || headers.getAcceptableMediaTypes().stream()
            .noneMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
  }
}
