package io.kassa.gateway;

/** What a notification turned out to be. */
public sealed interface Reading {

  /**
   * Signed with a known key: evidence.
   *
   * @param event what it tells
   */
  record Genuine(GatewayEvent event) implements Reading {}

  /**
   * Readable, but no key is configured: a reason to go and ask, no more.
   *
   * @param event what it claims
   */
  record Hint(GatewayEvent event) implements Reading {}

  /**
   * Not signed by a known key though keys are configured, or not readable: refused.
   *
   * @param why what is wrong, for the log
   */
  record Refused(String why) implements Reading {}
}
