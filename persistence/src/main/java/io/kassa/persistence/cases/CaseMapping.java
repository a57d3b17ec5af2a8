package io.kassa.persistence.cases;

import io.kassa.cases.Case;
import io.kassa.cases.CaseId;
import io.kassa.cases.Closing;
import io.kassa.cases.Disagreement;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.CaseKind;
import io.kassa.payment.PaymentId;
import io.kassa.staff.StaffName;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows into cases. */
final class CaseMapping {

  private CaseMapping() {}

  static Case read(CaseRow row) {
    return new Case(
        new CaseId(row.id), about(row), row.lastSeenAt.toInstant(), row.times, closing(row));
  }

  /**
   * What is the same for one disagreement however often it is seen, and different for any other.
   */
  static String key(Disagreement seen) {
    return seen.payment() + " " + seen.kind().name();
  }

  private static Disagreement about(CaseRow row) {
    return new Disagreement(
        CaseKind.valueOf(row.kind),
        new OrderNumber(row.orderNumber),
        new PaymentId(row.paymentId),
        row.word,
        money(row.reportedCents, row.reportedCurrency),
        money(row.refundCents, row.refundCurrency),
        row.openedAt.toInstant());
  }

  private static Optional<Money> money(@Nullable Long cents, @Nullable String currency) {
    return cents == null || currency == null
        ? Optional.empty()
        : Optional.of(new Money(cents, Currency.getInstance(currency)));
  }

  private static Optional<Closing> closing(CaseRow row) {
    return row.closedAt == null
        ? Optional.empty()
        : Optional.of(
            new Closing(
                row.closedAt.toInstant(),
                Optional.ofNullable(row.closedBy).map(StaffName::new),
                Objects.requireNonNull(row.closeReason)));
  }
}
