package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keeper of refunds promises. */
public interface RefundsContract {

  Instant LATER = ARefund.ASKED_AT.plus(Duration.ofMinutes(5));

  /** The keeper. */
  Refunds refunds();

  /** Where the payments are. */
  Payments payments();

  /** Where the orders are. */
  Orders orders();

  /** A payment in the books. */
  default Payment aPayment() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.opening(order.number());
    payments().add(payment);
    return payment;
  }

  /** A refund in the books. */
  default Refund kept(Refund refund) {
    refunds().add(List.of(refund));
    return refunds().find(refund.id()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(RefundState.class)
  default void a_refund_is_found_as_it_was_written(RefundState state) {
    var refund = ARefund.of(aPayment(), 1_000, state, ARefund.ASKED_AT);
    kept(refund);
    assertThat(refunds().find(refund.id())).contains(ARefund.at(1, refund));
    assertThat(refunds().findByReference(refund.reference())).contains(ARefund.at(1, refund));
    assertThat(refunds().ofForm(refund.formKey())).containsExactly(ARefund.at(1, refund));
  }

  @Test
  default void what_happens_to_a_refund_is_kept_with_a_new_revision() {
    var refund =
        kept(ARefund.of(aPayment(), 1_000, RefundState.AWAITING_APPROVAL, ARefund.ASKED_AT));
    var decided = refunds().update(refund.decided(new Decision("max", LATER, true, "")));
    var heard = refunds().update(decided.in(RefundState.SUBMITTED, new LastWord("taken", LATER)));
    assertThat(heard.revision()).isEqualTo(refund.revision() + 2);
    assertThat(refunds().find(refund.id())).contains(heard);
    assertThat(heard.decision()).contains(new Decision("max", LATER, true, ""));
  }

  @Test
  default void a_refund_that_somebody_else_wrote_is_stale() {
    var refund = kept(ARefund.of(aPayment(), 1_000));
    refunds().update(refund.in(RefundState.SUBMITTED, new LastWord("taken", LATER)));
    assertThatThrownBy(
            () -> refunds().update(refund.in(RefundState.IN_DOUBT, new LastWord("lost", LATER))))
        .isInstanceOf(StaleRefund.class);
  }

  @Test
  default void a_form_is_obeyed_once() {
    var payment = aPayment();
    kept(ARefund.part(payment, 1, RefundState.REQUESTED, ARefund.ASKED_AT, "form", 1));
    var again = ARefund.part(payment, 2, RefundState.REQUESTED, LATER, "form", 1);
    assertThatThrownBy(() -> refunds().add(List.of(again))).isInstanceOf(RefundExists.class);
  }

  @Test
  default void the_parts_of_a_form_are_several_refunds_in_their_order() {
    var payment = aPayment();
    var parts =
        List.of(
            ARefund.part(payment, 300_000, RefundState.REQUESTED, LATER, "form", 1),
            ARefund.part(payment, 120_000, RefundState.REQUESTED, LATER, "form", 2));
    var earlier = ARefund.of(payment, 5);
    refunds().add(parts);
    refunds().add(List.of(earlier));
    var all = List.of(earlier.id(), parts.get(0).id(), parts.get(1).id());
    assertThat(refunds().of(payment.id())).extracting(Refund::id).containsExactlyElementsOf(all);
    assertThat(refunds().of(payment.order())).extracting(Refund::id).containsExactlyElementsOf(all);
  }

  @Test
  default void the_refunds_of_several_orders_come_at_once() {
    var one = aPayment();
    var other = aPayment();
    var refund = kept(ARefund.of(one, 7));
    assertThat(refunds().ofEach(List.of(one.order(), other.order())))
        .hasSize(2)
        .containsEntry(one.order(), List.of(refund))
        .containsEntry(other.order(), List.of());
    assertThat(refunds().ofEach(List.of())).isEmpty();
  }

  @Test
  default void a_persons_day_counts_what_holds_money_and_nobody_else_answers_for() {
    var payment = aPayment();
    var none = Money.euroCents(0);
    assertThat(refunds().askedBy("zoe", ARefund.ASKED_AT, none)).isEqualTo(none);
    kept(ARefund.of(payment, 100));
    kept(ARefund.of(payment, 10_000, RefundState.SUBMITTED, ARefund.ASKED_AT.minusNanos(1_000)));
    kept(ARefund.of(payment, 20_000, RefundState.FAILED, LATER));
    kept(ARefund.by(RefundWay.BANK_TRANSFER, ARefund.of(payment, 40_000)));
    var approved =
        kept(ARefund.of(payment, 80_000, RefundState.AWAITING_APPROVAL, ARefund.ASKED_AT));
    refunds().update(approved.decided(new Decision("max", LATER, true, "")));
    kept(ARefund.of(payment, 11, RefundState.AWAITING_APPROVAL, LATER));
    assertThat(refunds().askedBy("zoe", ARefund.ASKED_AT, none)).isEqualTo(Money.euroCents(111));
    assertThat(refunds().askedBy("max", ARefund.ASKED_AT, none)).isEqualTo(none);
  }

  @Test
  default void what_is_being_sent_for_too_long_is_found_oldest_first() {
    var payment = aPayment();
    var second = kept(ARefund.of(payment, 2, RefundState.REQUESTED, LATER.minusSeconds(1)));
    var first = kept(ARefund.of(payment, 1));
    kept(ARefund.of(payment, 3, RefundState.REQUESTED, LATER));
    kept(ARefund.of(payment, 4, RefundState.SUBMITTED, ARefund.ASKED_AT));
    var waiting = kept(ARefund.of(payment, 5, RefundState.AWAITING_APPROVAL, ARefund.ASKED_AT));
    refunds().update(waiting.decided(new Decision("max", LATER, true, "")));
    assertThat(refunds().stuck(LATER, 10)).containsExactly(first.id(), second.id());
    assertThat(refunds().stuck(LATER, 1)).containsExactly(first.id());
  }

  @Test
  default void where_parts_are_taken_is_remembered_as_it_was_said_last() {
    var payment = aPayment();
    assertThat(refunds().partLink(payment.id())).isEmpty();
    refunds().remember(payment.id(), APayment.link(900), ARefund.ASKED_AT);
    var last = APayment.link(1_000);
    refunds().remember(payment.id(), last, LATER);
    assertThat(refunds().partLink(payment.id())).contains(last);
  }

  @Test
  default void what_waits_for_a_second_person_is_listed_oldest_first() {
    var payment = aPayment();
    var second = kept(ARefund.of(payment, 2, RefundState.AWAITING_APPROVAL, LATER));
    var first = kept(ARefund.of(payment, 1, RefundState.AWAITING_APPROVAL, ARefund.ASKED_AT));
    kept(ARefund.of(payment, 3));
    assertThat(refunds().awaitingApproval(10)).containsExactly(first, second);
    assertThat(refunds().awaitingApproval(1)).containsExactly(first);
  }
}
