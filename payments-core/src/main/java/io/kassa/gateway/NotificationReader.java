package io.kassa.gateway;

/**
 * Port: reads what the gateway posts to us. Pure and safe for use by many threads; it calls nobody.
 */
public interface NotificationReader {

  /**
   * Checks and reads one notification.
   *
   * @param body the raw bytes as received; a signature is computed over exactly these
   * @param signatures the value of the signature header, possibly several entries; empty if absent
   * @return what it is
   */
  Reading read(byte[] body, String signatures);

  /**
   * Reads a notification again that was found genuine when it came; its key may be gone by now.
   *
   * @param body the text as received
   * @return what it tells
   * @throws IllegalArgumentException if it cannot be read; no such notification was ever logged
   */
  GatewayEvent recall(String body);
}
