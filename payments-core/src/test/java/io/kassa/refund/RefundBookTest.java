package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one payment and its refunds come to, and what neither of them can be. */
class RefundBookTest {

  private static final Set<RefundState> UNDER_WAY =
      EnumSet.of(RefundState.REQUESTED, RefundState.IN_DOUBT, RefundState.SUBMITTED);
  private static final Set<RefundState> NEVER_OUTSIDE =
      EnumSet.of(RefundState.AWAITING_APPROVAL, RefundState.REJECTED, RefundState.REFUSED);

  private final Payment payment =
      APayment.opening(AnOrder.placed().build().number()).in(new PaymentState.Paid());
  private final long total = payment.amount().minorUnits();

  @ParameterizedTest
  @EnumSource(RefundState.class)
  void under_way_is_what_the_gateway_or_a_person_may_still_tell_of(RefundState state) {
    assertThat(book(refund(5, state)).inFlight())
        .isEqualTo(Money.euroCents(UNDER_WAY.contains(state) ? 5 : 0));
  }

  /** A reversal of the whole would take more than is left, were anything taken before. */
  @ParameterizedTest
  @EnumSource(RefundState.class)
  void a_payment_is_reversed_as_a_whole_only_if_the_gateway_heard_of_no_refund(RefundState state) {
    var whole = refund(total, RefundState.REQUESTED);
    assertThat(book(refund(5, state), whole).isWhole(whole))
        .isEqualTo(NEVER_OUTSIDE.contains(state));
    assertThat(book(whole).isWhole(whole)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(RefundState.class)
  void nameless_news_may_be_about_what_the_gateway_may_know_of(RefundState state) {
    var news = RefundNews.ofSome(RefundEvidence.RETURNED);
    assertThat(news.among(List.of(refund(5, state))) instanceof RefundNews.Match.Unknown)
        .isEqualTo(NEVER_OUTSIDE.contains(state));
  }

  @Test
  void an_order_that_kept_its_price_is_paid_whatever_surplus_went_back() {
    var twice = new Attempts(List.of(payment, second(new PaymentState.Paid())));
    assertThat(Restatement.leavesSurplus(twice, List.of())).isTrue();
    var part = refund(total - 1, RefundState.SUBMITTED);
    assertThat(Restatement.leavesSurplus(twice, List.of(part))).isTrue();
    assertThat(Restatement.of(twice, List.of(part))).isEqualTo(OrderStatus.PAID);
    var rest = refund(1, RefundState.SUBMITTED);
    assertThat(Restatement.leavesSurplus(twice, List.of(part, rest))).isFalse();
    assertThat(Restatement.of(twice, List.of(part, rest))).isEqualTo(OrderStatus.PAID);
    assertThat(Restatement.of(twice, List.of(part, rest, rest)))
        .isEqualTo(OrderStatus.PARTIALLY_REFUNDED);
  }

  @Test
  void what_was_never_paid_is_no_surplus() {
    var once = new Attempts(List.of(payment, second(new PaymentState.Opening())));
    assertThat(Restatement.leavesSurplus(once, List.of())).isFalse();
    assertThat(Restatement.of(once, List.of(refund(1, RefundState.SUBMITTED))))
        .isEqualTo(OrderStatus.PARTIALLY_REFUNDED);
  }

  @Test
  void nobody_asks_for_nothing_or_without_a_name_and_a_form() {
    for (var parts : List.of(List.<Long>of(), List.of(5L, 0L), List.of(-5L, 10L))) {
      assertThatThrownBy(() -> asked(parts, "form", "zoe")).hasMessageContaining("Parts");
    }
    assertThatThrownBy(() -> asked(List.of(5L), " ", "zoe")).hasMessageContaining("form");
    assertThatThrownBy(() -> asked(List.of(5L), "form", "")).hasMessageContaining("form");
    assertThatThrownBy(() -> refund(0, RefundState.REQUESTED)).hasMessageContaining("nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with blank", "ligne\n", "é"})
  void no_gateway_tells_such_a_reference(String text) {
    assertThatThrownBy(() -> new RefundReference(text)).hasMessageContaining("reference");
    assertThatThrownBy(() -> new RefundReference("x".repeat(129)))
        .hasMessageContaining("reference");
  }

  @Test
  void a_policy_allows_something() {
    var brussels = ZoneId.of("Europe/Brussels");
    assertThatThrownBy(() -> new RefundPolicy(Money.euroCents(0), 1, brussels, Duration.ZERO))
        .hasMessageContaining("cap");
    assertThatThrownBy(() -> new RefundPolicy(Money.euroCents(1), -1, brussels, Duration.ZERO))
        .hasMessageContaining("days");
  }

  private RefundBook book(Refund... refunds) {
    return new RefundBook(payment.amount(), List.of(refunds));
  }

  private Refund refund(long cents, RefundState state) {
    return ARefund.of(payment, cents, state, ARefund.ASKED_AT);
  }

  private Payment second(PaymentState state) {
    return APayment.opening(payment.order(), 2).in(state);
  }

  private RefundOrder asked(List<Long> parts, String form, String by) {
    return new RefundOrder(
        payment.order(),
        payment.id(),
        parts.stream().map(Money::euroCents).toList(),
        "Broken jar",
        payment.amount(),
        form,
        by,
        RefundLimits.NONE);
  }
}
