package io.worldpaysim.events;

import io.worldpaysim.ledger.Seal;
import java.time.Duration;

/**
 * An event that is about to be sent.
 *
 * @param eventId its id
 * @param transactionReference the payment that it is about
 * @param type the word in it
 * @param body what is sent
 * @param seal how it is signed
 * @param copies how often it is sent until each is acknowledged; 0: never
 * @param delay how long it waits before
 */
public record Letter(
    String eventId,
    String transactionReference,
    String type,
    String body,
    Seal seal,
    int copies,
    Duration delay) {

  /** An event as it usually is: once, at once, signed with the newest key. */
  public static Letter usual(String eventId, String reference, String type, String body) {
    return new Letter(eventId, reference, type, body, Seal.NEW_KEY, 1, Duration.ZERO);
  }

  /** The same with another signature. */
  public Letter sealed(Seal other) {
    return new Letter(eventId, transactionReference, type, body, other, copies, delay);
  }

  /** The same, sent another number of times. */
  public Letter copied(int times) {
    return new Letter(eventId, transactionReference, type, body, seal, times, delay);
  }

  /** The same, sent later. */
  public Letter delayed(Duration wait) {
    return new Letter(eventId, transactionReference, type, body, seal, copies, delay.plus(wait));
  }

  /** The same event with another body. */
  public Letter withBody(String other) {
    return new Letter(eventId, transactionReference, type, other, seal, copies, delay);
  }
}
