package io.kassa.gateway.worldpay;

import io.kassa.trace.Trail;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One call and its answer, within an overall limit.
 *
 * <p>A read limit starts anew with every byte, so an answer that drips would hold its caller for
 * ever. Each call therefore runs in a virtual thread of its own: interrupting one that waits for
 * the network closes its socket, which no time-out of a shared platform thread could do.
 */
final class Exchange {

  private static final Logger LOG = System.getLogger(Exchange.class.getName());

  /** What people at Worldpay ask for. */
  private static final String CORRELATION = "worldpay.correlation_id";

  private Exchange() {}

  /**
   * Calls, waits and reads.
   *
   * @param overall the longest it may take
   * @param what what is called and for whom, for the log: no personal data
   * @param call the call
   * @return the answer, whatever its status
   * @throws CallFailure if none came
   */
  static Reply within(Duration overall, String what, Supplier<Response> call) {
    var reply = new CompletableFuture<Reply>();
    var thread =
        Thread.ofVirtual().name("worldpay").start(Trail.carried(() -> perform(call, reply)));
    try {
      var heard = reply.get(overall.toMillis(), TimeUnit.MILLISECONDS);
      LOG.log(
          heard.isSuccess() ? Level.DEBUG : Level.INFO,
          "Worldpay answered {0} to {1}, WP-CorrelationId {2}",
          String.valueOf(heard.status()),
          what,
          heard.correlation());
      Trail.note(CORRELATION, heard.correlation());
      return heard;
    } catch (TimeoutException late) {
      throw logged(what, CallFailure.inDoubt("no whole answer in time"));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw logged(what, CallFailure.inDoubt("interrupted"));
    } catch (ExecutionException failed) {
      throw logged(what, Mishaps.judge(failed));
    } finally {
      // Whatever is still being read, nobody waits for it; a call that is through does not notice.
      thread.interrupt();
    }
  }

  private static void perform(Supplier<Response> call, CompletableFuture<Reply> reply) {
    try (var response = call.get()) {
      reply.complete(ReplyReader.read(response));
    } catch (IOException | RuntimeException failed) {
      if (!reply.completeExceptionally(failed)) {
        LOG.log(Level.DEBUG, "The rest of an answer was thrown away", failed);
      }
    }
  }

  private static CallFailure logged(String what, CallFailure failure) {
    LOG.log(Level.INFO, "Worldpay did not answer to {0}: {1}", what, failure.what());
    return failure;
  }
}
