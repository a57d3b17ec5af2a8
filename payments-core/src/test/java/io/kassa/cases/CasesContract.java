package io.kassa.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.staff.StaffName;
import io.kassa.testing.AtOnce;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of cases promises. */
public interface CasesContract {

  /** When disagreements are seen first. */
  Instant SEEN_AT = Instant.parse("2026-11-02T11:00:00.123456Z");

  /** The keeper under test, empty at first; each call is a transaction of its own. */
  Cases cases();

  /** Its list. */
  CaseList caseList();

  /** The attempts that the cases are about. */
  Payments payments();

  /** Their orders. */
  Orders orders();

  /** An attempt, written. */
  default Payment attempt() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.opening(order.number());
    payments().add(payment);
    return payment;
  }

  /** A disagreement about an attempt. */
  static Disagreement about(Payment payment, CaseKind kind, Instant seenAt) {
    return new Disagreement(
        kind,
        payment.order(),
        payment.id(),
        "word " + kind,
        Optional.empty(),
        Optional.empty(),
        seenAt);
  }

  /** A person's decision. */
  static Closing byPerson(Instant at) {
    return new Closing(at, Optional.of(new StaffName("zoe")), "Terugbetaald; de klant weet het.");
  }

  /** Raises a case; as kept. */
  default Case raised(Disagreement seen) {
    cases().raise(seen);
    return cases().openOf(seen.order()).stream()
        .filter(one -> one.about().kind() == seen.kind())
        .filter(one -> one.about().payment().equals(seen.payment()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void a_disagreement_becomes_an_open_case_with_all_its_facts() {
    var payment = attempt();
    var seen =
        new Disagreement(
            CaseKind.SECOND_SUCCESS,
            payment.order(),
            payment.id(),
            "sentForSettlement " + "x".repeat(500),
            Optional.of(Money.euroCents(1)),
            Optional.of(Money.euroCents(9_999_999_999L)),
            SEEN_AT);
    var kept = raised(seen);
    assertThat(kept).isEqualTo(new Case(kept.id(), seen, SEEN_AT, 1, Optional.empty()));
    assertThat(cases().find(kept.id())).contains(kept);
    assertThat(cases().of(payment.order())).containsExactly(kept);
  }

  @Test
  default void every_kind_is_kept_as_it_is_and_side_by_side() {
    var payment = attempt();
    for (var kind : CaseKind.values()) {
      var seen = about(payment, kind, SEEN_AT);
      assertThat(raised(seen).about()).isEqualTo(seen);
    }
    assertThat(cases().openOf(payment.order())).hasSize(CaseKind.values().length);
  }

  @Test
  default void what_is_seen_again_is_the_same_case() {
    var payment = attempt();
    var first = raised(about(payment, CaseKind.GATEWAY_FORGOT, SEEN_AT));
    var later = SEEN_AT.plusSeconds(60);
    cases().raise(about(payment, CaseKind.GATEWAY_FORGOT, later));
    assertThat(cases().of(payment.order()))
        .containsExactly(new Case(first.id(), first.about(), later, 2, Optional.empty()));
  }

  @Test
  default void the_last_time_is_the_latest_in_whatever_order_the_news_arrived() {
    var payment = attempt();
    var late = raised(about(payment, CaseKind.LATE_MONEY, SEEN_AT));
    for (int seconds : new int[] {60, 30, -5}) {
      cases().raise(about(payment, CaseKind.LATE_MONEY, SEEN_AT.plusSeconds(seconds)));
    }
    var again = cases().find(late.id()).orElseThrow();
    assertThat(again.lastSeenAt()).isEqualTo(SEEN_AT.plusSeconds(60));
    assertThat(again.times()).isEqualTo(4);
  }

  @Test
  default void servers_that_see_the_same_at_once_open_one_case() {
    var payment = attempt();
    var servers =
        AtOnce.run(
            4,
            server -> {
              cases().raise(about(payment, CaseKind.UNKNOWN_WORD, SEEN_AT));
              return server;
            });
    assertThat(servers.refusals()).isEmpty();
    assertThat(cases().of(payment.order()))
        .singleElement()
        .satisfies(one -> assertThat(one.times()).isEqualTo(4));
  }

  @Test
  default void another_attempt_on_the_order_has_cases_of_its_own() {
    var first = attempt();
    payments().update(APayment.at(1, first).retired());
    var second = APayment.opening(first.order(), 2);
    payments().add(second);
    var one = raised(about(first, CaseKind.LATE_MONEY, SEEN_AT));
    var two = raised(about(second, CaseKind.LATE_MONEY, SEEN_AT.plusSeconds(1)));
    raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT));
    assertThat(cases().of(first.order())).containsExactly(one, two);
  }

  @Test
  default void a_closed_case_tells_by_whom_and_why_and_is_no_longer_open() {
    var payment = attempt();
    var person = raised(about(payment, CaseKind.LATE_MONEY, SEEN_AT));
    var itself = raised(about(payment, CaseKind.UNKNOWN_WORD, SEEN_AT.plusSeconds(1)));
    var byPerson = byPerson(SEEN_AT.plusSeconds(90));
    var byItself = new Closing(SEEN_AT.plusSeconds(91), Optional.empty(), "settled");
    cases().close(person.id(), byPerson);
    cases().close(itself.id(), byItself);
    assertThat(cases().openOf(payment.order())).isEmpty();
    assertThat(cases().of(payment.order()))
        .extracting(Case::closing)
        .containsExactly(Optional.of(byPerson), Optional.of(byItself));
    assertThat(cases().find(person.id()).orElseThrow().isOpen()).isFalse();
  }

  @Test
  default void a_case_is_closed_once() {
    var one = raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT));
    var first = byPerson(SEEN_AT.plusSeconds(1));
    cases().close(one.id(), first);
    cases().close(one.id(), new Closing(SEEN_AT.plusSeconds(2), Optional.empty(), "late"));
    assertThat(cases().find(one.id()).orElseThrow().closing()).contains(first);
  }

  @Test
  default void what_comes_back_after_it_was_closed_is_a_new_case() {
    var payment = attempt();
    var first = raised(about(payment, CaseKind.UNKNOWN_WORD, SEEN_AT));
    cases().close(first.id(), byPerson(SEEN_AT.plusSeconds(1)));
    var second = raised(about(payment, CaseKind.UNKNOWN_WORD, SEEN_AT.plusSeconds(2)));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.times()).isEqualTo(1);
    assertThat(cases().of(payment.order())).hasSize(2).contains(second);
    assertThat(cases().openOf(payment.order())).containsExactly(second);
  }

  @Test
  default void an_unknown_case_is_not_found_and_closing_it_does_nothing() {
    var nobody = new CaseId(UUID.randomUUID());
    cases().close(nobody, byPerson(SEEN_AT));
    assertThat(cases().find(nobody)).isEmpty();
    assertThat(cases().of(AnOrder.placed().build().number())).isEmpty();
  }

  @Test
  default void the_list_shows_open_cases_oldest_first_and_closed_ones_last_closed_first() {
    var second = raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT.plusSeconds(2)));
    var third = raised(about(attempt(), CaseKind.UNKNOWN_WORD, SEEN_AT.plusSeconds(3)));
    var first = raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT.plusSeconds(1)));
    assertThat(caseList().open(Optional.empty(), 2)).containsExactly(first, second);
    assertThat(caseList().open(Optional.of(CaseKind.UNKNOWN_WORD), 9)).containsExactly(third);
    cases().close(second.id(), byPerson(SEEN_AT.plusSeconds(10)));
    cases().close(third.id(), byPerson(SEEN_AT.plusSeconds(11)));
    assertThat(caseList().open(Optional.empty(), 9)).containsExactly(first);
    assertThat(caseList().closed(Optional.empty(), 9))
        .extracting(Case::id)
        .containsExactly(third.id(), second.id());
    assertThat(caseList().closed(Optional.of(CaseKind.LATE_MONEY), 9))
        .extracting(Case::id)
        .containsExactly(second.id());
    assertThat(caseList().closed(Optional.empty(), 1)).hasSize(1);
  }

  @Test
  default void open_cases_are_counted_by_kind_the_oldest_kind_first() {
    assertThat(caseList().counts()).isEmpty();
    raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT.plusSeconds(2)));
    var closed = raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT));
    raised(about(attempt(), CaseKind.LATE_MONEY, SEEN_AT.plusSeconds(3)));
    raised(about(attempt(), CaseKind.SECOND_SUCCESS, SEEN_AT.plusSeconds(1)));
    cases().close(closed.id(), byPerson(SEEN_AT.plusSeconds(10)));
    assertThat(caseList().counts())
        .containsExactly(
            new CaseCount(CaseKind.SECOND_SUCCESS, 1, SEEN_AT.plusSeconds(1)),
            new CaseCount(CaseKind.LATE_MONEY, 2, SEEN_AT.plusSeconds(2)));
  }

  @Test
  default void a_page_has_1_to_100_rows() {
    for (int wrong : new int[] {0, 101}) {
      assertThatThrownBy(() -> caseList().open(Optional.empty(), wrong))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> caseList().closed(Optional.empty(), wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
