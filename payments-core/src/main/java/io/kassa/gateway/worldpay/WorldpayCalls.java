package io.kassa.gateway.worldpay;

import io.kassa.bean.Shared;
import io.kassa.gateway.worldpay.wire.CreateRequest;
import io.kassa.gateway.worldpay.wire.ReversalRequest;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The calls, each behind a bulkhead and a circuit breaker of its own, so that a gateway that hangs
 * holds a known number of threads and the rest of the shop stays fast.
 *
 * <p>A breaker counts {@link CallFailure}: nothing came, or a 5xx. A 4xx is an answer and proves
 * that Worldpay is there. It opens when half of the last 20 calls failed, which one unlucky shopper
 * cannot bring about and an outage does at once, and tries again after 5 s, so that a recovered
 * gateway is in use within seconds. All numbers can be changed by MicroProfile Fault Tolerance's
 * own configuration keys.
 *
 * <p>{@code @Timeout} is not used: it interrupts its thread, which a blocked socket does not hear.
 * {@link Exchange} ends a call in time.
 */
@Shared
public class WorldpayCalls {

  private static final int WINDOW = 20;
  private static final long PAUSE_MILLIS = 5_000;

  private final WorldpayClients clients;
  private final WorldpaySettings settings;

  /**
   * Is given its collaborators.
   *
   * @param clients the typed clients
   * @param settings the limits
   */
  @Inject
  WorldpayCalls(WorldpayClients clients, WorldpaySettings settings) {
    this.clients = clients;
    this.settings = settings;
  }

  /**
   * Opens a payment, once: a create that is repeated is refused as a duplicate, without a link.
   *
   * <p>The bulkhead lets 224 through: 200 shoppers at once and some to spare, while a call that
   * waits holds no thread of the server. It is below the threads that the server keeps (288, see
   * its configuration), so that the shoppers who wait for these calls leave some for the others.
   *
   * @param request what to open
   * @return the answer, if it is not a server's fault
   * @throws CallFailure otherwise
   */
  @CircuitBreaker(
      requestVolumeThreshold = WINDOW,
      failureRatio = 0.5,
      delay = PAUSE_MILLIS,
      delayUnit = ChronoUnit.MILLIS,
      failOn = CallFailure.class)
  @Bulkhead(224)
  @Traced("worldpay create")
  public Reply create(CreateRequest request) {
    return sound(
        Exchange.within(
            settings.create().overall(),
            "create " + request.transactionReference(),
            () -> clients.payments().create(request)));
  }

  /**
   * Reads a payment. What failed quickly is tried up to twice more, at uneven pauses so that many
   * servers do not knock together; after 2.5 s, most of what a shopper who came back waits, nothing
   * is begun any more, because whoever asked will ask again.
   *
   * @param link a link of the gateway, followed to the letter
   * @param about what is asked about, for the log
   * @return the answer, if it is not a server's fault
   * @throws CallFailure otherwise
   */
  @Retry(
      maxRetries = 2,
      delay = 200,
      jitter = 100,
      maxDuration = 2_500,
      durationUnit = ChronoUnit.MILLIS,
      retryOn = CallFailure.class)
  @CircuitBreaker(
      requestVolumeThreshold = WINDOW,
      failureRatio = 0.5,
      delay = PAUSE_MILLIS,
      delayUnit = ChronoUnit.MILLIS,
      failOn = CallFailure.class)
  @Bulkhead(32)
  @Traced("worldpay query")
  public Reply read(URI link, String about) {
    return readOnce(link, about);
  }

  /**
   * Reads a payment with a single request and without a circuit: for the sweeper, who counts its
   * questions and has a way of its own to leave a silent gateway alone.
   *
   * @param link a link of the gateway, followed to the letter
   * @param about what is asked about, for the log
   * @return the answer, if it is not a server's fault
   * @throws CallFailure otherwise
   */
  @Traced("worldpay query")
  public Reply readOnce(URI link, String about) {
    return sound(
        Exchange.within(
            settings.query().overall(),
            "query " + about,
            () -> clients.readings().read(link.toString())));
  }

  /**
   * Gives money back, once: nobody says what becomes of a second request under the same reference.
   *
   * <p>The bulkhead lets 16 through: staff give back one by one, and when all hang it is what the
   * server can spare.
   *
   * @param link a link of the gateway, followed to the letter
   * @param request how much, under which reference
   * @return the answer, if it is not a server's fault
   * @throws CallFailure otherwise
   */
  @CircuitBreaker(
      requestVolumeThreshold = WINDOW,
      failureRatio = 0.5,
      delay = PAUSE_MILLIS,
      delayUnit = ChronoUnit.MILLIS,
      failOn = CallFailure.class)
  @Bulkhead(16)
  @Traced("worldpay refund")
  public Reply reverse(URI link, ReversalRequest request) {
    return sound(
        Exchange.within(
            settings.refund().overall(),
            "refund " + request.reference(),
            () -> clients.reversals().reverse(link.toString(), request)));
  }

  /**
   * Asks whether Worldpay is well; a rare question, asked as it is.
   *
   * @return the answer, whatever it is
   * @throws CallFailure if none came
   */
  public Reply status() {
    return Exchange.within(settings.query().overall(), "status", () -> clients.readings().status());
  }

  private static Reply sound(Reply reply) {
    if (reply.isServerFault()) {
      throw CallFailure.inDoubt("HTTP " + reply.status());
    }
    return reply;
  }
}
