package io.kassa.persistence.payment;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.LastWord;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.StateName;
import io.kassa.payment.TransactionReference;
import io.kassa.persistence.Sha256;
import io.kassa.persistence.StoredTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** Turns payment attempts into rows and back. */
final class PaymentMapping {

  private PaymentMapping() {}

  static PaymentRow row(Payment payment) {
    var row = new PaymentRow();
    row.id = payment.id().value();
    row.orderNumber = payment.order().value();
    row.attempt = payment.attempt();
    row.reference = payment.reference().value();
    row.amountCents = payment.amount().minorUnits();
    row.currency = payment.amount().currency().getCurrencyCode();
    row.startedAt = StoredTime.of(payment.startedAt());
    writeChanges(payment, row);
    return row;
  }

  /** Writes what may change after the start; the rest is fixed when the attempt is written. */
  private static void writeChanges(Payment payment, PaymentRow row) {
    writeState(payment.state(), row);
    row.gatewayId = payment.handle().map(GatewayHandle::paymentId).orElse(null);
    row.gatewayIdHash =
        payment.handle().map(GatewayHandle::paymentId).map(Sha256::hex).orElse(null);
    row.gatewayQuery = payment.handle().map(handle -> handle.query().href()).orElse(null);
    row.currentFor = payment.current() ? row.orderNumber : null;
    row.lastWord = payment.lastWord().map(LastWord::word).orElse(null);
    row.lastReadAt = payment.lastWord().map(LastWord::readAt).map(StoredTime::of).orElse(null);
    row.nextCheckAt = payment.nextCheckAt().map(StoredTime::of).orElse(null);
  }

  static Payment payment(PaymentRow row) {
    return new Payment(
        new PaymentId(row.id),
        new OrderNumber(row.orderNumber),
        row.attempt,
        new TransactionReference(row.reference),
        new Money(row.amountCents, Currency.getInstance(row.currency)),
        state(row),
        handle(row),
        row.currentFor != null,
        row.startedAt.toInstant(),
        lastWord(row),
        Optional.ofNullable(row.nextCheckAt).map(OffsetDateTime::toInstant),
        row.revision);
  }

  private static void writeState(PaymentState state, PaymentRow row) {
    row.state = state.name().name();
    row.declineReason = null;
    row.redirect = null;
    row.redirectSince = null;
    switch (state) {
      case PaymentState.AwaitingShopper(var page, var since) -> {
        row.redirect = page.href();
        row.redirectSince = StoredTime.of(since);
      }
      case PaymentState.Declined(var reason) -> row.declineReason = reason.name();
      case PaymentState.Opening o -> {}
      case PaymentState.Authorised a -> {}
      case PaymentState.Paid p -> {}
    }
  }

  private static PaymentState state(PaymentRow row) {
    return switch (StateName.valueOf(row.state)) {
      case OPENING -> new PaymentState.Opening();
      case AWAITING_SHOPPER ->
          new PaymentState.AwaitingShopper(
              new GatewayLink(Objects.requireNonNull(row.redirect)),
              Objects.requireNonNull(row.redirectSince).toInstant());
      case DECLINED ->
          new PaymentState.Declined(
              NotPaidReason.valueOf(Objects.requireNonNull(row.declineReason)));
      case AUTHORISED -> new PaymentState.Authorised();
      case PAID -> new PaymentState.Paid();
    };
  }

  private static Optional<GatewayHandle> handle(PaymentRow row) {
    return row.gatewayId == null || row.gatewayQuery == null
        ? Optional.empty()
        : Optional.of(new GatewayHandle(row.gatewayId, new GatewayLink(row.gatewayQuery)));
  }

  private static Optional<LastWord> lastWord(PaymentRow row) {
    return row.lastWord == null || row.lastReadAt == null
        ? Optional.empty()
        : Optional.of(new LastWord(row.lastWord, row.lastReadAt.toInstant()));
  }
}
