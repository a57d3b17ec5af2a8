package io.kassa.refunding;

import io.kassa.cases.Case;
import io.kassa.checkout.Stage;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

/** A paid order at the desk. */
abstract class AtTheDesk {

  final Stage stage = new Stage();
  final Order order = stage.order();
  final long total = order.total().minorUnits();

  @BeforeEach
  void paid() {
    var said = new Testimony(new Evidence.FundsMoving(), "settled", stage.clock.instant());
    stage.ledger.record(payment().id(), said, Cause.of(Messenger.SWEEPER));
  }

  RefundDecision ask(long cents) {
    return stage.refundDesk.request(form(balance(), RefundLimits.NONE, cents));
  }

  RefundOrder form(Money seen, RefundLimits limits, long... cents) {
    return new RefundOrder(
        order.number(),
        payment().id(),
        LongStream.of(cents).mapToObj(Money::euroCents).toList(),
        "Broken jar",
        seen,
        UUID.randomUUID().toString(),
        "zoe",
        limits);
  }

  Money balance() {
    return stage.refundLedger.book(order.number(), payment().id()).orElseThrow().balance();
  }

  static Refund taken(RefundDecision decision) {
    return ((RefundDecision.Taken) decision).refunds().getFirst();
  }

  List<RefundState> states() {
    return stage.refunds.of(order.number()).stream().map(Refund::state).toList();
  }

  List<CaseKind> open() {
    return stage.cases.of(order.number()).stream()
        .filter(Case::isOpen)
        .map(one -> one.about().kind())
        .toList();
  }

  Payment payment() {
    return stage.newest(order);
  }
}
