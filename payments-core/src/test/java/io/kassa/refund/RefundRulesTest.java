package io.kassa.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.payment.APayment;
import io.kassa.payment.Payment;
import io.kassa.refund.RefundNews.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundRulesTest {

  private final Payment payment = APayment.opening(AnOrder.placed().build().number());

  @Test
  void the_order_and_the_repetition_of_news_do_not_matter() {
    for (var news : someNews()) {
      var forward = heard(news);
      assertThat(heard(news.reversed())).as("%s", news).isEqualTo(forward);
      var twice = new ArrayList<>(news);
      twice.addAll(news);
      assertThat(heard(twice)).as("%s twice", news).isEqualTo(forward);
    }
  }

  @Test
  void a_failure_undoes_what_was_returned_and_nothing_undoes_a_failure() {
    assertThat(RefundRules.judge(RefundState.RETURNED, RefundEvidence.FAILED))
        .isEqualTo(RefundState.FAILED);
    assertThat(RefundRules.judge(RefundState.RETURNED, RefundEvidence.SUBMITTED))
        .isEqualTo(RefundState.RETURNED);
    for (var evidence : RefundEvidence.values()) {
      assertThat(RefundRules.judge(RefundState.FAILED, evidence)).isEqualTo(RefundState.FAILED);
    }
  }

  @Test
  void a_refusal_that_turns_out_to_be_a_refund_holds_its_money_again() {
    assertThat(RefundRules.judge(RefundState.REFUSED, RefundEvidence.SUBMITTED))
        .isEqualTo(RefundState.SUBMITTED);
    assertThat(RefundState.SUBMITTED.holdsMoney()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundState.class,
      names = {"AWAITING_APPROVAL", "REJECTED"})
  void what_was_never_sent_has_no_answer(RefundState state) {
    assertThat(RefundRules.judge(state, RefundEvidence.LOST)).isEqualTo(state);
    assertThat(RefundRules.judge(state, RefundEvidence.REFUSED)).isEqualTo(state);
  }

  @Test
  void only_certainty_frees_money() {
    var free = EnumSet.noneOf(RefundState.class);
    Arrays.stream(RefundState.values()).filter(state -> !state.holdsMoney()).forEach(free::add);
    assertThat(free).containsExactly(RefundState.REJECTED, RefundState.REFUSED, RefundState.FAILED);
  }

  @Test
  void news_with_a_reference_is_that_refunds_or_nobodys() {
    var mine = sent(500);
    var other = sent(500);
    assertThat(ARefund.news(mine, RefundEvidence.RETURNED).among(List.of(other, mine)))
        .isEqualTo(new Match.One(mine));
    assertThat(ARefund.news(mine, RefundEvidence.RETURNED).among(List.of(other)))
        .isEqualTo(new Match.Unknown());
  }

  @Test
  void news_without_a_reference_goes_by_an_amount_that_one_refund_alone_has() {
    var mine = sent(500);
    var other = sent(700);
    assertThat(unnamed(500).among(List.of(mine, other))).isEqualTo(new Match.One(mine));
    assertThat(unnamed(500).among(List.of(mine, sent(500), other)))
        .as("two equal refunds are two")
        .isEqualTo(new Match.Explained());
    assertThat(unnamed(600).among(List.of(mine, other))).isEqualTo(new Match.Unknown());
    var returned = ARefund.of(payment, 500, RefundState.RETURNED, ARefund.ASKED_AT);
    assertThat(unnamed(500).among(List.of(mine, returned)))
        .as("one of two is there already")
        .isEqualTo(new Match.One(mine));
    var waiting = ARefund.of(payment, 500, RefundState.AWAITING_APPROVAL, ARefund.ASKED_AT);
    assertThat(unnamed(500).among(List.of(waiting))).isEqualTo(new Match.Unknown());
  }

  @Test
  void a_query_tells_only_about_the_only_refund() {
    var mine = sent(500);
    var news = RefundNews.ofSome(RefundEvidence.FAILED);
    assertThat(news.among(List.of(mine))).isEqualTo(new Match.One(mine));
    assertThat(news.among(List.of(mine, sent(1)))).isEqualTo(new Match.Explained());
    assertThat(news.among(List.of())).isEqualTo(new Match.Unknown());
    var transfer = ARefund.by(RefundWay.BANK_TRANSFER, sent(1));
    assertThat(news.among(List.of(transfer))).isEqualTo(new Match.Unknown());
  }

  private Refund sent(long cents) {
    return ARefund.of(payment, cents, RefundState.SUBMITTED, ARefund.ASKED_AT);
  }

  private RefundNews unnamed(long cents) {
    var named = ARefund.news(sent(cents), RefundEvidence.RETURNED);
    return new RefundNews(named.evidence(), Optional.empty(), named.amount(), Optional.empty());
  }

  /** All sets of news that a refund which was sent may hear. */
  private static List<List<RefundEvidence>> someNews() {
    var all = RefundEvidence.values();
    var sets = new ArrayList<List<RefundEvidence>>();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      var set = new ArrayList<RefundEvidence>();
      for (int i = 0; i < all.length; i++) {
        if ((bits & 1 << i) != 0) {
          set.add(all[i]);
        }
      }
      sets.add(set);
    }
    return sets;
  }

  private static RefundState heard(List<RefundEvidence> news) {
    var state = RefundState.REQUESTED;
    for (var evidence : news) {
      state = RefundRules.judge(state, evidence);
    }
    return state;
  }
}
