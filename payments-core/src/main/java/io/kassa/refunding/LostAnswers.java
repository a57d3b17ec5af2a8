package io.kassa.refunding;

import io.kassa.bean.Shared;
import io.kassa.cases.Closing;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.RefundLedger;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundPolicy;
import io.kassa.refund.Refunds;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Refunds whose answer never came, because a server died while it sent them: they are in doubt, and
 * nobody sends them again. Any number of servers may look at once; a second look changes nothing.
 */
@Shared
public class LostAnswers {

  private static final int AT_ONCE = 50;
  private static final Cause CAUSE = Cause.of(Messenger.SWEEPER);

  private final RefundLedger ledger;
  private final Refunds refunds;
  private final RefundPolicy policy;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param ledger who records it
   * @param refunds the refunds, to read
   * @param policy how long an answer may take
   * @param clock the present time
   */
  @Inject
  public LostAnswers(RefundLedger ledger, Refunds refunds, RefundPolicy policy, Clock clock) {
    this.ledger = ledger;
    this.refunds = refunds;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Gives up waiting where the grace is over.
   *
   * @return how many refunds were looked at
   */
  public int sweep() {
    var stuck = refunds.stuck(clock.instant().minus(policy.grace()), AT_ONCE);
    stuck.forEach(id -> refunds.find(id).ifPresent(this::giveUp));
    return stuck.size();
  }

  private void giveUp(Refund refund) {
    var closing = new Closing(clock.instant(), Optional.empty(), "no answer to the refund");
    ledger.hear(refund, Optional.empty(), RefundEvidence.LOST, closing, CAUSE);
  }
}
