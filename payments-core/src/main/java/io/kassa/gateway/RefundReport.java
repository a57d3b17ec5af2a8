package io.kassa.gateway;

import io.kassa.payment.GatewayLink;
import java.util.Optional;

/**
 * What became of asking for a refund, and what was learned on the way.
 *
 * @param outcome what became of it
 * @param part where the gateway takes parts of this payment back, if it said so; once a refund was
 *     made it may not say so again (contract section 3.3)
 */
public record RefundReport(RefundOutcome outcome, Optional<GatewayLink> part) {

  /**
   * A report without a link.
   *
   * @param outcome what became of it
   * @return the report
   */
  public static RefundReport of(RefundOutcome outcome) {
    return new RefundReport(outcome, Optional.empty());
  }
}
