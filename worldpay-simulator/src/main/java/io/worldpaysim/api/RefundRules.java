package io.worldpaysim.api;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Refund;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Options;
import io.worldpaysim.options.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which refunds Bancontact allows. The rules are documented, the words of refusal are not. */
final class RefundRules {

  // An authorized payment is missing here: reversing it would be a cancel, which Bancontact lacks.
  private static final Set<String> REVERSIBLE =
      Set.of(
          Event.SENT_FOR_SETTLEMENT,
          Event.SETTLED,
          Event.SENT_FOR_REFUND,
          Event.REFUNDED,
          Event.REFUND_FAILED);

  private final boolean uniqueReferences;

  RefundRules(Options options) {
    this.uniqueReferences = options.uniqueRefundReferences();
  }

  /** The reason why a refund is refused; empty when it is allowed. */
  Optional<Refusal> refusal(StoredPayment payment, Refund refund) {
    if (!REVERSIBLE.contains(payment.lastEvent(refund.at()))) {
      return Optional.of(Refusal.NOT_REVERSIBLE);
    }
    if (!refund.value().currency().equals(payment.order().value().currency())) {
      return Optional.of(Refusal.REFUND_CURRENCY);
    }
    if (uniqueReferences && repeated(payment, refund)) {
      return Optional.of(Refusal.REFUND_REPEATED);
    }
    if (!Limits.acceptsRefund(refund.value())) {
      return Optional.of(Refusal.REFUND_LIMIT);
    }
    if (payment.refunded(refund.at()) + refund.value().amount()
        > payment.order().value().amount()) {
      return Optional.of(Refusal.REFUND_SUM);
    }
    return tooLate(payment, refund.at()) ? Optional.of(Refusal.REFUND_TOO_LATE) : Optional.empty();
  }

  private static boolean repeated(StoredPayment payment, Refund refund) {
    return refund.reference().isPresent()
        && payment.refunds().stream()
            .anyMatch(earlier -> earlier.reference().equals(refund.reference()));
  }

  private static boolean tooLate(StoredPayment payment, Instant now) {
    LocalDate approved = day(payment.approvedAt(now).orElse(payment.createdAt()));
    return day(now).isAfter(approved.plusDays(Limits.REVERSAL_DAYS));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Limits.ZONE);
  }
}
