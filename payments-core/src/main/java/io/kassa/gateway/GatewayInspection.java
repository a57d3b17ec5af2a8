package io.kassa.gateway;

import io.kassa.payment.GatewayHandle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: what can be told about the gateway, and about what is configured for it, without opening a
 * payment. For operators; safe for use by many threads, never called inside a transaction.
 */
public interface GatewayInspection {

  /** Whether the gateway lets us in. */
  enum Access {
    /** It showed us a payment of ours. */
    GRANTED,
    /** It knows neither the user name nor the password, or not together. */
    REFUSED,
    /** It answered something else. */
    UNCLEAR,
    /** It did not answer. */
    SILENT
  }

  /**
   * The gateway's word that it is well.
   *
   * @param well whether it said so
   * @param time its own time, to the second; empty if it did not tell
   */
  record Pulse(boolean well, Optional<Instant> time) {}

  /**
   * Asks whether the gateway is there, and what time it is there.
   *
   * @return what it said; not well if it said nothing
   */
  Pulse pulse();

  /**
   * Tries our credentials by reading a payment, which changes nothing.
   *
   * @param known a payment that the gateway opened for us
   * @return what came of it
   */
  Access access(GatewayHandle known);

  /**
   * The account that is paid, as configured. Whether the gateway takes it shows only when a payment
   * is opened.
   *
   * @return the entity's name
   */
  String entity();

  /**
   * Where the gateway is.
   *
   * @return scheme, host and port
   */
  String address();

  /**
   * By which names the gateway's signing keys are known here.
   *
   * @return the names, sorted; never a secret
   */
  List<String> webhookKeys();
}
