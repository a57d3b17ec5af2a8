package io.kassa.gateway;

import io.kassa.payment.GatewayLink;
import java.util.Optional;

/**
 * Where the gateway takes parts of one payment back. Once a refund was made it may not say so again
 * (contract section 3.3), so this is told before anything is sent: another part that is asked for
 * at the same moment finds it.
 */
public interface PartLink {

  /**
   * What is remembered, read when it is asked for.
   *
   * @return the link that was said last, or empty if none ever was
   */
  Optional<GatewayLink> known();

  /**
   * The gateway said where, and nothing is sent yet.
   *
   * @param link where; the newest replaces earlier ones
   */
  void offered(GatewayLink link);
}
