package io.kassa.web.console.cases;

import io.kassa.cases.Case;
import io.kassa.checkout.Stage;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Testimony;
import io.kassa.refund.ARefund;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings about each kind of disagreement, as the gateway would. */
public final class Induced {

  private final Stage stage;

  /** Over this core. */
  public Induced(Stage stage) {
    this.stage = stage;
  }

  /** An order about which there is one open case of this kind. */
  public Case of(CaseKind kind) {
    var order = stage.order();
    var id = stage.newest(order).id();
    switch (kind) {
      case LATE_MONEY -> {
        says(id, new Evidence.NotPaid(NotPaidReason.EXPIRED), "expired");
        says(id, new Evidence.FundsMoving(), "sentForSettlement");
      }
      case DECLINE_AFTER_APPROVAL -> {
        says(id, new Evidence.BankApproved(), "authorized");
        says(id, new Evidence.NotPaid(NotPaidReason.REFUSED), "refused");
      }
      case UNASKED_REFUND -> says(id, new Evidence.MoneyReturned(), "refunded");
      case UNKNOWN_WORD -> says(id, new Evidence.Unintelligible("sentToTheMoon"), "sentToTheMoon");
      case GATEWAY_FORGOT -> {
        stage.clock.move(Duration.ofMinutes(2));
        says(id, new Evidence.NoSuchPayment(), "404");
      }
      case SECOND_SUCCESS -> secondSuccess(order, id);
      case AMOUNT_DIFFERS -> {
        amountDiffers(id);
        says(id, new Evidence.FundsMoving(), "sentForSettlement");
      }
      case REFUND_FAILED -> {
        var refund = refund(order, id, new RefundOutcome.Accepted("sentForRefund"));
        var failed = ARefund.news(refund, RefundEvidence.FAILED);
        var said = new Testimony(new Evidence.FundsMoving(), "refundFailed", stage.clock.instant());
        var cause = Cause.of(Messenger.NOTIFICATION);
        stage.ledger.record(id, said, Optional.of(failed), cause, () -> {});
      }
      case REFUND_IN_DOUBT -> refund(order, id, new RefundOutcome.InDoubt("read time-out"));
    }
    return one(order);
  }

  /** The gateway says something about an attempt. */
  void says(PaymentId id, Evidence evidence, String word) {
    stage.ledger.record(
        id, new Testimony(evidence, word, stage.clock.instant()), Cause.of(Messenger.NOTIFICATION));
  }

  private Refund refund(Order order, PaymentId id, RefundOutcome outcome) {
    says(id, new Evidence.FundsMoving(), "sentForSettlement");
    stage.gateway.nextRefund(outcome);
    stage.refundDesk.request(
        new RefundOrder(
            order.number(),
            id,
            List.of(Money.euroCents(500)),
            "Broken jar",
            order.total(),
            order.number() + " form",
            "zoe",
            RefundLimits.NONE));
    return stage.refunds.of(id).getFirst();
  }

  private void secondSuccess(Order order, PaymentId first) {
    says(first, new Evidence.FundsMoving(), "sentForSettlement");
    var second = APayment.opening(order.number(), 2).retired();
    stage.payments.add(second);
    says(second.id(), new Evidence.FundsMoving(), "settled");
  }

  private void amountDiffers(PaymentId id) {
    var less = Optional.of(Money.euroCents(1));
    stage.ledger.record(
        id,
        new Testimony(
            new Evidence.FundsMoving(), "SENT_FOR_SETTLEMENT", stage.clock.instant(), less),
        Cause.of(Messenger.NOTIFICATION));
  }

  private Case one(Order order) {
    var open = stage.cases.openOf(order.number());
    if (open.size() != 1) {
      throw new AssertionError("One open case, not " + open);
    }
    return open.getFirst();
  }
}
