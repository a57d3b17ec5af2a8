package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.OrderStatus;
import io.kassa.refund.ApprovalDecision;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What needs a second person, and what a person does without the gateway. */
class RefundApprovalTest extends AtTheDesk {

  @Test
  void above_a_limit_a_second_person_lets_it_go_and_nobody_their_own() {
    var limits = new RefundLimits(Optional.of(Money.euroCents(600)), Optional.empty());
    assertThat(taken(stage.refundDesk.request(form(balance(), limits, 600))).state())
        .isEqualTo(RefundState.SUBMITTED);
    var split = stage.refundDesk.request(form(balance(), limits, 400, 300));
    var waiting = ((RefundDecision.WaitsForApproval) split).refunds();
    assertThat(stage.gateway.refunds()).hasSize(1);
    assertThat(balance()).as("reserved").isEqualTo(Money.euroCents(total - 1_300));
    var first = waiting.getFirst().id();
    var second = waiting.getLast().id();
    assertThat(stage.refundDesk.approve(first, "zoe")).isEqualTo(new ApprovalDecision.OwnRequest());
    assertThat(stage.refundDesk.reject(first, "zoe", "mine"))
        .isEqualTo(new ApprovalDecision.OwnRequest());
    assertThat(stage.refundDesk.approve(first, "max"))
        .isInstanceOfSatisfying(
            ApprovalDecision.Approved.class,
            done -> assertThat(done.refund().state()).isEqualTo(RefundState.SUBMITTED));
    assertThat(stage.refundDesk.reject(second, "max", "why?"))
        .isInstanceOf(ApprovalDecision.Rejected.class);
    assertThat(stage.refundDesk.approve(second, "max"))
        .isInstanceOf(ApprovalDecision.NotWaiting.class);
    assertThat(stage.gateway.refunds()).hasSize(2);
    assertThat(balance()).isEqualTo(Money.euroCents(total - 1_000));
  }

  @Test
  void a_limit_for_the_day_counts_what_was_asked_for_since_midnight() {
    var limits = new RefundLimits(Optional.empty(), Optional.of(Money.euroCents(600)));
    stage.refundDesk.request(form(balance(), limits, 400));
    stage.clock.move(Duration.ofHours(12));
    assertThat(stage.refundDesk.request(form(balance(), limits, 201)))
        .isInstanceOf(RefundDecision.WaitsForApproval.class);
    stage.clock.move(Duration.ofHours(1));
    assertThat(stage.refundDesk.request(form(balance(), limits, 201)))
        .as("after midnight in Brussels, an hour before that of Greenwich")
        .isInstanceOf(RefundDecision.Taken.class);
  }

  @Test
  void a_recorded_transfer_counts_and_calls_nobody() {
    stage.clock.move(Duration.ofDays(400));
    var asked = form(balance(), RefundLimits.NONE, total);
    assertThat(stage.refundDesk.recordTransfer(asked)).isInstanceOf(RefundDecision.Taken.class);
    assertThat(stage.refundDesk.recordTransfer(asked)).isInstanceOf(RefundDecision.Repeated.class);
    assertThat(stage.gateway.refunds()).isEmpty();
    assertThat(stage.status(order)).isEqualTo(OrderStatus.REFUNDED);
    assertThat(balance()).isEqualTo(Money.euroCents(0));
  }
}
