package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.checkout.Stage;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.RefundLedger;
import io.kassa.money.Money;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.Arrival;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundExists;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.staff.StaffName;
import io.kassa.time.Patience;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/**
 * How what was written down is sent: once, in time, by the way the gateway named, or not at all.
 */
class RefundSendingTest extends AtTheDesk {

  private static final Duration HALF = Stage.POLICY.grace().dividedBy(2);

  private final Queue<Runnable> threads = new ArrayDeque<>();

  @Test
  void what_waited_for_a_thread_is_sent_as_long_as_nobody_can_call_it_lost() {
    busy(stage.refundLedger).request(form(balance(), RefundLimits.NONE, 500));
    stage.clock.move(HALF.minusMillis(1));
    threads.remove().run();
    assertThat(states()).containsExactly(RefundState.SUBMITTED);
  }

  @Test
  void what_waited_so_long_that_a_person_may_ask_about_it_is_not_sent_any_more() {
    busy(stage.refundLedger).request(form(balance(), RefundLimits.NONE, 500));
    stage.clock.move(HALF);
    threads.remove().run();
    assertThat(stage.gateway.refunds()).isEmpty();
    stage.clock.move(HALF.plusMillis(1));
    stage.lostAnswers.sweep();
    assertThat(states())
        .as("it was perhaps sent, for all we know")
        .containsExactly(RefundState.IN_DOUBT);
  }

  @Test
  void several_lost_answers_are_found_at_a_time() {
    stage.refundLedger.request(form(balance(), RefundLimits.NONE, 500, 300));
    stage.clock.move(Stage.POLICY.grace().plusMillis(1));
    assertThat(stage.lostAnswers.sweep()).isEqualTo(2);
    assertThat(states()).containsExactly(RefundState.IN_DOUBT, RefundState.IN_DOUBT);
  }

  @Test
  void where_parts_are_taken_is_remembered_for_the_next_one() {
    var link = APayment.link(40);
    stage.gateway.takesPartsAt(link);
    ask(500);
    ask(300);
    assertThat(stage.gateway.knownParts()).containsExactly(Optional.empty(), Optional.of(link));
  }

  @Test
  void what_certainly_never_left_is_free_again() {
    stage.gateway.nextRefund(new RefundOutcome.Unreachable("no connection"));
    assertThat(taken(ask(500)).state()).isEqualTo(RefundState.REFUSED);
    assertThat(balance()).isEqualTo(order.total());
    assertThat(open()).isEmpty();
  }

  @Test
  void a_payment_that_the_gateway_gave_no_link_for_is_not_refunded_there() {
    stage.payments.update(payment().retired());
    var second = APayment.opening(order.number(), 2);
    stage.payments.add(second);
    var said = new Testimony(new Evidence.FundsMoving(), "settled", stage.clock.instant());
    stage.ledger.record(second.id(), said, Cause.of(Messenger.NOTIFICATION));
    assertThat(taken(ask(500)).state()).isEqualTo(RefundState.REFUSED);
    assertThat(stage.gateway.refunds()).isEmpty();
    assertThat(open()).doesNotContain(CaseKind.REFUND_IN_DOUBT);
  }

  /** The database's key is the last to know: the form was read as new on both servers. */
  @Test
  void a_form_that_another_server_obeys_at_the_same_moment_is_obeyed_once() {
    var desk = busy(new Overtaken());
    var form = form(balance(), RefundLimits.NONE, 500);
    assertThat(desk.request(form))
        .isEqualTo(new RefundDecision.Repeated(stage.refunds.ofForm(form.formKey())));
    var transfer = form(balance(), RefundLimits.NONE, 100);
    assertThat(desk.recordTransfer(transfer))
        .isEqualTo(new RefundDecision.Repeated(stage.refunds.ofForm(transfer.formKey())));
    assertThat(threads).as("the other server sends it").isEmpty();
    assertThat(balance()).isEqualTo(Money.euroCents(total - 600));
  }

  @Test
  void a_doubt_is_closed_in_the_name_of_whoever_settled_it() {
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("reset"));
    var lost = taken(ask(300));
    stage.refundDesk.settle(lost.id(), Arrival.ARRIVED, new StaffName("max"), "seen there");
    assertThat(stage.cases.of(order.number()))
        .extracting(Case::closing)
        .singleElement()
        .satisfies(closing -> {
          assertThat(closing.orElseThrow().by()).contains(new StaffName("max"));
          assertThat(closing.orElseThrow().reason()).isEqualTo("seen there");
        });
  }

  /** A desk whose server has no thread to spare. */
  private RefundDesk busy(RefundLedger ledger) {
    var sending =
        new RefundSending(
            ledger,
            stage.refunds,
            stage.payments,
            stage.gateway,
            Stage.POLICY,
            new Patience(threads::add),
            Duration.ZERO,
            stage.clock);
    return new RefundDesk(ledger, sending, stage.refunds, stage.clock);
  }

  /** The books of a server that another one overtakes between its look and its writing. */
  private final class Overtaken extends RefundLedger {

    Overtaken() {
      super(
          stage.payments,
          stage.refunds,
          stage.orders,
          stage.cases,
          stage.outbox,
          stage.journal,
          Stage.POLICY,
          stage.clock);
    }

    @Override
    public RefundDecision request(RefundOrder asked) {
      stage.refundLedger.request(asked);
      throw new RefundExists(new IllegalStateException("unique key"));
    }

    @Override
    public RefundDecision recordTransfer(RefundOrder asked) {
      stage.refundLedger.recordTransfer(asked);
      throw new RefundExists(new IllegalStateException("unique key"));
    }
  }
}
