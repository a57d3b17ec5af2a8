package io.worldpaysim.options;

import io.worldpaysim.ledger.Flow;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a simulator can be told.
 *
 * @param port the port to listen on, 0 for any free one
 * @param bind the address to listen on
 * @param ledger the file that outlives the process; empty: memory only
 * @param username the accepted user name
 * @param password the accepted password
 * @param entities the accepted merchant entities; empty: any
 * @param publicUrl the base of all links; empty: http://localhost:PORT
 * @param timing how long things take
 * @param refusedLandsOn where the browser goes after a refusal, which Worldpay does not document
 * @param resultParameters text added to the query of result URLs; empty: nothing is added
 * @param singleUseRedirects whether a redirect link works once and for a short time only
 * @param actions which {@code _actions} are offered where Worldpay does not say
 * @param uniqueRefundReferences whether a refund's reference may be used once only per payment
 * @param wordings refusals that are put differently than usual
 * @param webhooks where and how events are sent
 */
public record Options(
    int port,
    String bind,
    Optional<Path> ledger,
    String username,
    String password,
    Set<String> entities,
    Optional<URI> publicUrl,
    Timing timing,
    Landing refusedLandsOn,
    String resultParameters,
    boolean singleUseRedirects,
    Actions actions,
    boolean uniqueRefundReferences,
    Map<Refusal, Wording> wordings,
    Webhooks webhooks) {

  /**
   * How long things take.
   *
   * @param delay before every answer of the API
   * @param settleAfter from authorized to sentForSettlement
   * @param expireAfter from the creation to requestExpired
   * @param redirectLifetime how long a redirect link works when it works only once
   * @param settledAfter from sentForSettlement to settled; empty: nobody is told, as is usual
   * @param refundedAfter from sentForRefund to refunded; empty: nobody is told, as is usual
   */
  public record Timing(
      Duration delay,
      Duration settleAfter,
      Duration expireAfter,
      Duration redirectLifetime,
      Optional<Duration> settledAfter,
      Optional<Duration> refundedAfter) {

    /** What follows from an approval and from a refund. */
    public Flow flow() {
      return new Flow(settleAfter, settledAfter, refundedAfter);
    }
  }

  /**
   * Which actions are offered.
   *
   * @param onAuthorized whether authorized payments offer reversals, as the generic example does
   * @param afterRefund whether payments that can still be refunded offer it after a refund
   * @param partialQuirk whether partialReverse points to /reversals, as in the documentation
   */
  public record Actions(boolean onAuthorized, boolean afterRefund, boolean partialQuirk) {}

  /**
   * Reads options as they are written on a command line.
   *
   * @param arguments for example {@code "--port", "0", "--settle-after", "PT5S"}
   * @throws IllegalArgumentException when one is unknown, incomplete or cannot be read; the message
   *     is meant for the person who wrote it
   */
  public static Options parse(String... arguments) {
    return CommandLine.read(arguments);
  }

  /** How a refusal is put. */
  public Wording wording(Refusal refusal) {
    return wordings.getOrDefault(refusal, refusal.usual());
  }
}
