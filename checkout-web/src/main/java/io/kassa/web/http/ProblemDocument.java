package io.kassa.web.http;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** What programs read when something is refused: {@code application/problem+json} (RFC 9457). */
public final class ProblemDocument {

  /** The media type. */
  public static final String TYPE = "application/problem+json";

  private ProblemDocument() {}

  /**
   * An answer that says what is wrong.
   *
   * @param status an HTTP status
   * @param detail what is wrong with this request, for whoever writes the program; empty if the
   *     status says it all
   * @return the answer
   */
  public static Response of(int status, String detail) {
    return on(Response.status(status), status, detail);
  }

  /** The same with whatever headers the answer has already. */
  static Response on(Response.ResponseBuilder answer, int status, String detail) {
    var problem = Json.createObjectBuilder().add("title", title(status)).add("status", status);
    if (!detail.isEmpty()) {
      problem.add("detail", detail);
    }
    return answer.status(status).entity(problem.build().toString()).type(TYPE).build();
  }

  private static String title(int status) {
    var known = Response.Status.fromStatusCode(status);
    return known == null ? "Refused" : known.getReasonPhrase();
  }
}
