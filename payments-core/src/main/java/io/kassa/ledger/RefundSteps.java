package io.kassa.ledger;

import io.kassa.cases.Cases;
import io.kassa.cases.Disagreement;
import io.kassa.money.Money;
import io.kassa.payment.CaseKind;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundRules;
import io.kassa.refund.RefundState;
import io.kassa.refund.Refunds;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Single steps in a refund's life: what is written with each of them. All of it joins the caller's
 * transaction, which holds the order's row.
 */
final class RefundSteps {

  private final Refunds refunds;
  private final Cases cases;
  private final Journal journal;
  private final Clock clock;

  RefundSteps(Refunds refunds, Cases cases, Journal journal, Clock clock) {
    this.refunds = refunds;
    this.cases = cases;
    this.journal = journal;
    this.clock = clock;
  }

  /** Writes new refunds. */
  void begin(Payment payment, List<Refund> fresh, Happening happening, Cause cause) {
    refunds.add(fresh);
    fresh.forEach(refund -> note(payment, refund, happening, cause, Optional.empty()));
  }

  /** Writes a second person's decision. */
  Refund decided(Payment payment, Refund changed, Cause cause) {
    var happening =
        changed.state() == RefundState.REQUESTED
            ? Happening.REFUND_APPROVED
            : Happening.REFUND_REJECTED;
    var stored = refunds.update(changed);
    note(payment, stored, happening, cause, Optional.empty());
    return stored;
  }

  /** Lets a refund hear something; what is no news changes nothing. */
  Refund hear(Payment payment, Refund refund, RefundEvidence evidence, LastWord word, Cause cause) {
    var next = RefundRules.judge(refund.state(), evidence);
    if (next == refund.state()) {
      return refund;
    }
    var stored = refunds.update(refund.in(next, word));
    var wrong = trouble(next);
    wrong.ifPresent(kind -> cases.raise(about(kind, stored, word)));
    note(payment, stored, Happening.of(next), cause, wrong);
    return stored;
  }

  private static Optional<CaseKind> trouble(RefundState next) {
    return switch (next) {
      case IN_DOUBT -> Optional.of(CaseKind.REFUND_IN_DOUBT);
      case FAILED -> Optional.of(CaseKind.REFUND_FAILED);
      case AWAITING_APPROVAL, REJECTED, REQUESTED, REFUSED, SUBMITTED, RETURNED -> Optional.empty();
    };
  }

  /** What failed is to be given back again; of what is in doubt nobody knows. */
  private static Disagreement about(CaseKind kind, Refund refund, LastWord word) {
    return new Disagreement(
        kind,
        refund.order(),
        refund.payment(),
        word.word(),
        Optional.empty(),
        kind == CaseKind.REFUND_FAILED ? Optional.of(refund.amount()) : Optional.<Money>empty(),
        word.readAt());
  }

  private void note(
      Payment payment,
      Refund refund,
      Happening happening,
      Cause cause,
      Optional<CaseKind> contradiction) {
    var word = refund.lastWord().map(LastWord::word).filter(text -> !text.isBlank());
    var state = payment.state().name();
    journal.append(
        new JournalLine(
            refund.order(),
            refund.payment(),
            clock.instant(),
            cause,
            happening,
            refund.reference() + word.map(text -> " " + text).orElse(""),
            contradiction,
            state,
            state));
  }
}
