package io.kassa.refunding;

import io.kassa.bean.Shared;
import io.kassa.cases.Closing;
import io.kassa.ledger.RefundLedger;
import io.kassa.refund.ApprovalDecision;
import io.kassa.refund.Arrival;
import io.kassa.refund.Decision;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundExists;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.refund.Refunds;
import io.kassa.staff.StaffName;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What staff do with refunds. Everything that may be refused is refused before the gateway is
 * called; what was taken is reserved until its end is known. Safe for use by many threads.
 */
@Shared
public class RefundDesk {

  private final RefundLedger ledger;
  private final RefundSending sending;
  private final Refunds refunds;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param ledger who writes
   * @param sending who sends
   * @param refunds the refunds, to read
   * @param clock the present time
   */
  @Inject
  public RefundDesk(RefundLedger ledger, RefundSending sending, Refunds refunds, Clock clock) {
    this.ledger = ledger;
    this.sending = sending;
    this.refunds = refunds;
    this.clock = clock;
  }

  /**
   * Asks for a refund, and sends it unless it waits for a second person.
   *
   * @param asked what is asked for
   * @return what became of it, with the refunds as they are after a short wait
   */
  public RefundDecision request(RefundOrder asked) {
    var decision = once(asked);
    if (decision instanceof RefundDecision.Taken(List<Refund> written)) {
      sending.send(written, RefundSending.by(asked.by()));
      return new RefundDecision.Taken(refunds.ofForm(asked.formKey()));
    }
    return decision;
  }

  /**
   * Lets a refund go that waits, and sends it.
   *
   * @param id the refund
   * @param by who decides; not who asked
   * @return what became of it, with the refund as it is after a short wait
   */
  public ApprovalDecision approve(RefundId id, String by) {
    var decision = decide(id, new Decision(by, clock.instant(), true, ""));
    if (decision instanceof ApprovalDecision.Approved(Refund approved)) {
      sending.send(List.of(approved), RefundSending.by(by));
      return new ApprovalDecision.Approved(refunds.find(id).orElse(approved));
    }
    return decision;
  }

  /**
   * Keeps a refund back that waits; its amount is free again.
   *
   * @param id the refund
   * @param by who decides; not who asked
   * @param reason why not
   * @return what became of it
   */
  public ApprovalDecision reject(RefundId id, String by, String reason) {
    return decide(id, new Decision(by, clock.instant(), false, reason));
  }

  /**
   * Settles a refund in doubt by what a person found out. What the gateway says later is believed
   * all the same.
   *
   * @param id the refund
   * @param arrival what was found out
   * @param by who found out
   * @param reason how
   * @return the refund as it is now; unchanged if it was not in doubt (any more); empty if there is
   *     none
   */
  public Optional<Refund> settle(RefundId id, Arrival arrival, StaffName by, String reason) {
    var evidence =
        switch (arrival) {
          case ARRIVED -> RefundEvidence.SUBMITTED;
          case NOT_ARRIVED -> RefundEvidence.REFUSED;
        };
    var closing = new Closing(clock.instant(), Optional.of(by), reason);
    return refunds
        .find(id)
        .map(known ->
            ledger.hear(
                known,
                Optional.of(RefundState.IN_DOUBT),
                evidence,
                closing,
                RefundSending.by(by.value())));
  }

  /**
   * Records that the shop's own bank gives the money back; nothing is sent.
   *
   * @param asked what was transferred
   * @return what became of it
   */
  public RefundDecision recordTransfer(RefundOrder asked) {
    try {
      return ledger.recordTransfer(asked);
    } catch (RefundExists twice) {
      return new RefundDecision.Repeated(refunds.ofForm(asked.formKey()));
    }
  }

  /** The same form for two orders at once dies in the database: nothing else holds both back. */
  private RefundDecision once(RefundOrder asked) {
    try {
      return ledger.request(asked);
    } catch (RefundExists twice) {
      return new RefundDecision.Repeated(refunds.ofForm(asked.formKey()));
    }
  }

  private ApprovalDecision decide(RefundId id, Decision decision) {
    return refunds
        .find(id)
        .map(known -> ledger.decide(known, decision))
        .orElseGet(ApprovalDecision.Unknown::new);
  }
}
