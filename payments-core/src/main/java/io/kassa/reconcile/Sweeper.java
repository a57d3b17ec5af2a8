package io.kassa.reconcile;

import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.payment.Payments;
import io.kassa.time.Patience;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks after the attempts that no messenger came back for. Any number of servers may sweep at
 * once: each takes due attempts away from the others for the length of a lease.
 */
@Dependent
public class Sweeper {

  /** Also the most questions this server asks the gateway at once while sweeping. */
  private static final int AT_ONCE = 8;

  private static final Cause CAUSE = Cause.of(Messenger.SWEEPER);

  private final Payments payments;
  private final Reconciliation reconciliation;
  private final Patience patience;
  private final Duration lease;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to claim
   * @param reconciliation the one path
   * @param patience how to wait for a handful
   * @param lease {@code kassa.reconcile.lease}, how long a claim holds
   * @param clock the present time
   */
  @Inject
  public Sweeper(
      Payments payments,
      Reconciliation reconciliation,
      Patience patience,
      @ConfigProperty(name = "kassa.reconcile.lease") Duration lease,
      Clock clock) {
    this.payments = payments;
    this.reconciliation = reconciliation;
    this.patience = patience;
    this.lease = lease;
    this.clock = clock;
  }

  /**
   * Looks after everything that is due, a handful at a time.
   *
   * @return how many attempts were looked after
   */
  public int sweep() {
    int swept = 0;
    while (true) {
      var due = payments.claimDue(clock.instant(), lease, AT_ONCE);
      patience.atMost(
          lease,
          due.stream().map(id -> (Runnable) () -> reconciliation.reconcile(id, CAUSE)).toList());
      swept += due.size();
      if (due.size() < AT_ONCE) {
        return swept;
      }
    }
  }
}
