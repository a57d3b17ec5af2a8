package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Closing;
import io.kassa.checkout.Stage;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.Subject;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.ARefund;
import io.kassa.refund.Arrival;
import io.kassa.refund.GivenBack;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundState;
import io.kassa.refund.RefundWay;
import io.kassa.staff.StaffName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The customer is told once of money that goes back, whatever is heard, how often and when. */
class RefundTellingTest extends AtTheDesk {

  @Test
  void a_refund_that_the_gateway_took_is_told_with_what_is_left() {
    var refund = taken(ask(500));
    assertThat(told())
        .containsExactly(
            new GivenBack(
                refund.id(),
                RefundWay.GATEWAY,
                Money.euroCents(500),
                Money.euroCents(total - 500)));
    var everything = taken(ask(total - 500));
    assertThat(told().getLast().first()).isEqualTo(everything.id());
    assertThat(told().getLast().isEverything()).isTrue();
    assertThat(told().getFirst().isEverything()).isFalse();
  }

  @Test
  void a_transfer_that_was_recorded_is_told_as_one() {
    var asked = form(balance(), RefundLimits.NONE, 700);
    stage.refundDesk.recordTransfer(asked);
    stage.refundDesk.recordTransfer(asked);
    assertThat(told())
        .singleElement()
        .satisfies(one -> assertThat(one.way()).isEqualTo(RefundWay.BANK_TRANSFER));
  }

  @Test
  void the_parts_of_a_form_are_one_message() {
    stage.refundDesk.request(form(balance(), RefundLimits.NONE, 300, 200));
    assertThat(told())
        .singleElement()
        .satisfies(one -> assertThat(one.amount()).isEqualTo(Money.euroCents(500)));
  }

  @Test
  void of_two_parts_only_the_one_that_went_back_is_told() {
    stage.gateway.nextRefund(new RefundOutcome.Refused("no"));
    stage.refundDesk.request(form(balance(), RefundLimits.NONE, 300, 200));
    assertThat(told()).extracting(GivenBack::amount).containsExactly(Money.euroCents(200));
  }

  @Test
  void a_part_whose_server_died_holds_the_message_up_until_its_answer_counts_as_lost() {
    var written = stage.refundLedger.request(form(balance(), RefundLimits.NONE, 300, 200));
    var parts = ((RefundDecision.Taken) written).refunds();
    hear(parts.getFirst(), RefundEvidence.SUBMITTED);
    assertThat(told()).as("the other one is being sent").isEmpty();
    stage.clock.move(Stage.POLICY.grace().plusMillis(1));
    stage.lostAnswers.sweep();
    assertThat(told()).extracting(GivenBack::amount).containsExactly(Money.euroCents(300));
    var zoe = new StaffName("zoe");
    stage.refundDesk.settle(parts.getLast().id(), Arrival.ARRIVED, zoe, "it is there");
    assertThat(told())
        .as("found out later, told later")
        .extracting(GivenBack::amount)
        .containsExactly(Money.euroCents(300), Money.euroCents(200));
  }

  @Test
  void what_waits_for_a_second_person_is_told_when_it_was_let_go() {
    var limits = new RefundLimits(Optional.of(Money.euroCents(100)), Optional.empty());
    var asked = stage.refundDesk.request(form(balance(), limits, 300, 200));
    var parts = ((RefundDecision.WaitsForApproval) asked).refunds();
    assertThat(told()).isEmpty();
    stage.refundDesk.approve(parts.getFirst().id(), "max");
    assertThat(told()).extracting(GivenBack::amount).containsExactly(Money.euroCents(300));
    stage.refundDesk.reject(parts.getLast().id(), "max", "enough");
    assertThat(told()).hasSize(1);
  }

  @Test
  void nothing_is_told_of_what_was_refused_or_is_in_doubt() {
    stage.gateway.nextRefund(new RefundOutcome.Refused("no"));
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("no answer"));
    ask(300);
    ask(200);
    assertThat(states()).containsExactly(RefundState.REFUSED, RefundState.IN_DOUBT);
    assertThat(told()).isEmpty();
  }

  @Test
  void the_same_news_again_and_a_failure_days_later_tell_nothing_more() {
    var refund = taken(ask(500));
    for (int n = 0; n < 5; n++) {
      notified(refund, RefundEvidence.SUBMITTED);
      notified(refund, RefundEvidence.RETURNED);
    }
    assertThat(told()).hasSize(1);
    notified(refund, RefundEvidence.FAILED);
    assertThat(states()).containsExactly(RefundState.FAILED);
    assertThat(told()).as("the case is a person's").hasSize(1);
    ask(500);
    assertThat(told()).as("given back again, and told").hasSize(2);
  }

  @Test
  void what_was_asked_for_elsewhere_is_a_case_and_no_message() {
    notified(ARefund.of(payment(), 400), RefundEvidence.SUBMITTED);
    assertThat(states()).containsExactly(RefundState.SUBMITTED);
    assertThat(told()).isEmpty();
  }

  private void hear(Refund refund, RefundEvidence evidence) {
    var closing = new Closing(stage.clock.instant(), Optional.empty(), "sentForRefund");
    stage.refundLedger.hear(
        refund, Optional.empty(), evidence, closing, Cause.of(Messenger.OPERATOR));
  }

  private void notified(Refund refund, RefundEvidence evidence) {
    stage.ledger.record(
        payment().id(),
        new Testimony(new Evidence.MoneyReturned(), "refund", stage.clock.instant()),
        Optional.of(ARefund.news(refund, evidence)),
        Cause.of(Messenger.NOTIFICATION),
        () -> {});
  }

  private List<GivenBack> told() {
    return stage.outbox.of(order.number()).stream()
        .filter(one -> one.subject() == Subject.REFUND_ACCEPTED)
        .map(Announcement::refund)
        .flatMap(Optional::stream)
        .toList();
  }
}
