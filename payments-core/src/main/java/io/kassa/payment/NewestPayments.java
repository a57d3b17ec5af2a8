package io.kassa.payment;

import java.util.Optional;

/** Port: the newest payments, for whoever needs one to ask about. Safe for use by many threads. */
public interface NewestPayments {

  /**
   * How to ask about one of the newest payments that the gateway opened.
   *
   * @return the handle, or empty if the gateway opened none yet
   */
  Optional<GatewayHandle> newestHandle();
}
