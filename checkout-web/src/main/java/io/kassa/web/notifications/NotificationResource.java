package io.kassa.web.notifications;

import io.kassa.bean.Shared;
import io.kassa.reconcile.Intake;
import io.kassa.web.http.ProblemDocument;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * The gateway's notifications come in here. What was stored is answered 200 and nothing else is, so
 * that the gateway sends the rest again. Only the signature decides who sent it; there are no
 * cookies, and browsers have no business here.
 */
@Path("/webhooks/worldpay")
@Shared
public class NotificationResource {

  /** Real notifications have about 1,000 bytes. */
  static final int LONGEST = 64 * 1024;

  private static final String EVENTS = "application/vnd.worldpay.events-v1.hal+json";
  private static final String SIGNATURE = "Event-Signature";
  private static final int SECONDS_UNTIL_RETRY = 30;

  private final IntakeThreads threads;
  private final Tally tally;
  private final Warnings warnings;

  /**
   * Is given its collaborators.
   *
   * @param threads who takes notifications in
   * @param tally who counts them
   * @param warnings who tells staff
   */
  @Inject
  public NotificationResource(IntakeThreads threads, Tally tally, Warnings warnings) {
    this.threads = threads;
    this.tally = tally;
    this.warnings = warnings;
  }

  /**
   * Takes one notification.
   *
   * @param content the raw bytes; never more of them are read than a notification can have
   * @param headers the signature and the length
   * @return 200 if it is ours now; 400 if it is forged or unreadable, 413 if it is too long, 503 if
   *     it could not be stored
   * @throws IOException if the sender breaks off
   */
  @POST
  @Consumes({EVENTS, MediaType.APPLICATION_JSON})
  public Response take(InputStream content, @Context HttpHeaders headers) throws IOException {
    if (headers.getMediaType() == null) {
      throw new NotSupportedException();
    }
    // A length that is said to be too long need not be waited for.
    var body = headers.getLength() > LONGEST ? null : content.readNBytes(LONGEST + 1);
    if (body == null || body.length > LONGEST) {
      tally.count(Outcome.TOO_LARGE);
      return ProblemDocument.of(413, "A notification has at most " + LONGEST + " bytes.");
    }
    return take(body, signatures(headers));
  }

  private Response take(byte[] body, String signatures) {
    try {
      return switch (threads.take(body, signatures)) {
        case Intake.Accepted(var treatment) -> {
          tally.count(Outcome.of(treatment));
          yield Response.ok().build();
        }
        case Intake.Refused(String why) -> {
          tally.count(Outcome.REFUSED);
          warnings.refused(why);
          yield ProblemDocument.of(400, "Not signed as agreed, or not an event.");
        }
      };
    } catch (ExecutionException | TimeoutException | RejectedExecutionException failure) {
      return notStored(failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return notStored(stopping);
    }
  }

  private Response notStored(Throwable cause) {
    tally.count(Outcome.NOT_STORED);
    warnings.notStored(cause);
    return Response.fromResponse(ProblemDocument.of(503, "Not stored; send it again."))
        .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
        .build();
  }

  /** One header with several entries and several headers with one mean the same. */
  private static String signatures(HttpHeaders headers) {
    var lines = headers.getRequestHeader(SIGNATURE);
    return lines == null ? "" : String.join(",", lines);
  }
}
