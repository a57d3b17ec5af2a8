package io.kassa.gateway.worldpay;

/** The names of Worldpay's own headers (contract sections 1.1 and 2.4). */
final class WorldpayHeaders {

  static final String VERSION = "WP-Api-Version";
  static final String OUR_VERSION = "2024-07-01";
  static final String CORRELATION = "WP-CorrelationId";

  private WorldpayHeaders() {}
}
