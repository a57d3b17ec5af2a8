package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Disagreement;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Testimony;
import io.kassa.refund.ApprovalDecision;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the desk refuses by itself: of none of it does the gateway hear. */
class RefundRefusalsTest extends AtTheDesk {

  private static final RefundLimits NOTHING_ALONE =
      new RefundLimits(Optional.of(Money.euroCents(0)), Optional.empty());

  @AfterEach
  void the_gateway_heard_nothing() {
    assertThat(stage.gateway.refunds()).isEmpty();
    assertThat(stage.gateway.queries()).isEmpty();
  }

  @Test
  void one_part_above_the_cap_refuses_the_whole_and_the_cap_itself_is_within_it() {
    var cap = Money.euroCents(300_000);
    assertThat(ask(300_001)).isEqualTo(new RefundDecision.OverCap(cap));
    assertThat(stage.refundDesk.request(form(balance(), RefundLimits.NONE, 1, 300_001)))
        .isEqualTo(new RefundDecision.OverCap(cap));
    assertThat(ask(300_000)).isEqualTo(new RefundDecision.TooMuch(order.total()));
    assertThat(states()).isEmpty();
  }

  @Test
  void what_is_only_approved_gives_nothing_back() {
    var other = stage.order();
    var approved = stage.newest(other).id();
    var said = new Testimony(new Evidence.BankApproved(), "authorized", stage.clock.instant());
    stage.ledger.record(approved, said, Cause.of(Messenger.SWEEPER));
    assertThat(stage.refundDesk.request(cent(other.total(), other.number(), approved)))
        .isEqualTo(new RefundDecision.NotPaid());
  }

  @Test
  void while_less_was_reported_than_ordered_no_more_than_that_goes_back() {
    reported(payment().id(), Money.euroCents(total - 100));
    assertThat(balance()).isEqualTo(Money.euroCents(total - 100));
    assertThat(stage.refundDesk.request(form(order.total(), RefundLimits.NONE, total)))
        .isEqualTo(new RefundDecision.BalanceChanged(Money.euroCents(total - 100)));
  }

  @Test
  void what_was_reported_otherwise_changes_no_balance() {
    reported(payment().id(), Money.euroCents(total + 100));
    assertThat(balance()).as("more than was ordered").isEqualTo(order.total());
    reported(APayment.opening(order.number()).id(), Money.euroCents(1));
    assertThat(balance()).as("of another attempt").isEqualTo(order.total());
  }

  @Test
  void another_currency_is_no_amount_to_reckon_with() {
    reported(payment().id(), new Money(1, Currency.getInstance("USD")));
    assertThat(balance()).isEqualTo(order.total());
  }

  @Test
  void a_transfer_is_bound_by_the_balance_and_to_what_was_paid() {
    assertThat(stage.refundDesk.recordTransfer(form(balance(), RefundLimits.NONE, total + 1)))
        .isEqualTo(new RefundDecision.TooMuch(order.total()));
    var unpaid = stage.order();
    var asked = cent(unpaid.total(), unpaid.number(), stage.newest(unpaid).id());
    assertThat(stage.refundDesk.recordTransfer(asked)).isEqualTo(new RefundDecision.NotPaid());
    assertThat(states()).isEmpty();
  }

  @Test
  void only_the_orders_own_payment_that_brought_money_has_a_book() {
    var unpaid = stage.order();
    assertThat(stage.refundLedger.book(unpaid.number(), payment().id())).isEmpty();
    assertThat(stage.refundLedger.book(unpaid.number(), stage.newest(unpaid).id())).isEmpty();
  }

  @Test
  void what_waited_beyond_the_last_day_can_only_be_rejected() {
    var asked = stage.refundDesk.request(form(balance(), NOTHING_ALONE, 100));
    var waiting = ((RefundDecision.WaitsForApproval) asked).refunds().getFirst();
    stage.clock.move(Duration.ofDays(181));
    assertThat(stage.refundDesk.approve(waiting.id(), "max"))
        .isEqualTo(new ApprovalDecision.TooLate(LocalDate.parse("2027-05-21")));
    assertThat(states()).containsExactly(RefundState.AWAITING_APPROVAL);
    assertThat(stage.refundDesk.reject(waiting.id(), "max", "too late"))
        .isInstanceOf(ApprovalDecision.Rejected.class);
    assertThat(balance()).isEqualTo(order.total());
  }

  private void reported(PaymentId payment, Money amount) {
    stage.cases.raise(
        new Disagreement(
            CaseKind.AMOUNT_DIFFERS,
            order.number(),
            payment,
            "settled",
            Optional.of(amount),
            Optional.empty(),
            stage.clock.instant()));
  }

  private static RefundOrder cent(Money seen, OrderNumber order, PaymentId payment) {
    return new RefundOrder(
        order,
        payment,
        List.of(Money.euroCents(1)),
        "Broken jar",
        seen,
        "a form",
        "zoe",
        RefundLimits.NONE);
  }
}
