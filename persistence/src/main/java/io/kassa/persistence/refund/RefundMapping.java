package io.kassa.persistence.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.LastWord;
import io.kassa.payment.PaymentId;
import io.kassa.persistence.StoredTime;
import io.kassa.refund.Decision;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundReference;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** Turns refunds into rows and back. */
final class RefundMapping {

  private static final String APPROVED = "APPROVED";
  private static final String REJECTED = "REJECTED";

  private RefundMapping() {}

  static RefundRow row(Refund refund) {
    var row = new RefundRow();
    row.id = refund.id().value();
    row.orderNumber = refund.order().value();
    row.paymentId = refund.payment().value();
    row.reference = refund.reference().value();
    row.amountCents = refund.amount().minorUnits();
    row.currency = refund.amount().currency().getCurrencyCode();
    row.way = refund.way().name();
    row.reason = refund.reason();
    row.requestedBy = refund.requestedBy();
    row.requestedAt = StoredTime.of(refund.requestedAt());
    row.formKey = refund.formKey();
    row.part = refund.part();
    writeChanges(refund, row);
    return row;
  }

  /** Writes what may change after the refund was asked for. */
  static void writeChanges(Refund refund, RefundRow row) {
    row.state = refund.state().name();
    row.decidedBy = refund.decision().map(Decision::by).orElse(null);
    row.decidedAt = refund.decision().map(Decision::at).map(StoredTime::of).orElse(null);
    row.decision =
        refund.decision().map(made -> made.approved() ? APPROVED : REJECTED).orElse(null);
    row.decisionReason = refund.decision().map(Decision::reason).orElse(null);
    row.lastWord = refund.lastWord().map(LastWord::word).orElse(null);
    row.lastReadAt = refund.lastWord().map(LastWord::readAt).map(StoredTime::of).orElse(null);
    row.sendingSince = refund.sendingSince().map(StoredTime::of).orElse(null);
    row.awaitingSince =
        refund.state() == RefundState.AWAITING_APPROVAL
            ? StoredTime.of(refund.requestedAt())
            : null;
  }

  static Refund refund(RefundRow row) {
    return new Refund(
        new RefundId(row.id),
        new OrderNumber(row.orderNumber),
        new PaymentId(row.paymentId),
        new RefundReference(row.reference),
        new Money(row.amountCents, Currency.getInstance(row.currency)),
        RefundWay.valueOf(row.way),
        RefundState.valueOf(row.state),
        row.reason,
        row.requestedBy,
        row.requestedAt.toInstant(),
        decision(row),
        row.formKey,
        row.part,
        lastWord(row),
        row.revision);
  }

  private static Optional<Decision> decision(RefundRow row) {
    return row.decidedBy == null || row.decidedAt == null
        ? Optional.empty()
        : Optional.of(
            new Decision(
                row.decidedBy,
                row.decidedAt.toInstant(),
                APPROVED.equals(row.decision),
                Objects.requireNonNull(row.decisionReason)));
  }

  private static Optional<LastWord> lastWord(RefundRow row) {
    return row.lastWord == null || row.lastReadAt == null
        ? Optional.empty()
        : Optional.of(new LastWord(row.lastWord, row.lastReadAt.toInstant()));
  }
}
