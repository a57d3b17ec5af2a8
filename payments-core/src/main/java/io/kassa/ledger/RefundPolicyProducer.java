package io.kassa.ledger;

import io.kassa.bean.Shared;
import io.kassa.money.Money;
import io.kassa.refund.RefundPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the limits of refunds from the configuration; what cannot be read stops the start. */
@Shared
public class RefundPolicyProducer {

  private final RefundPolicy policy;

  /**
   * Is given the configuration.
   *
   * @param cap {@code kassa.refund.cap}, in cents
   * @param days {@code kassa.refund.days}
   * @param zone {@code kassa.refund.zone}
   * @param grace {@code kassa.refund.grace}
   */
  @Inject
  public RefundPolicyProducer(
      @ConfigProperty(name = "kassa.refund.cap") long cap,
      @ConfigProperty(name = "kassa.refund.days") int days,
      @ConfigProperty(name = "kassa.refund.zone") String zone,
      @ConfigProperty(name = "kassa.refund.grace") Duration grace) {
    this.policy = new RefundPolicy(Money.euroCents(cap), days, ZoneId.of(zone), grace);
  }

  /**
   * The limits.
   *
   * @return the configured limits
   */
  @Produces
  public RefundPolicy policy() {
    return policy;
  }
}
