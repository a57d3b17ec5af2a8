package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.cases.CaseId;
import io.kassa.notification.NotificationLogContract;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderCursor;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.refund.ARefund;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffToken;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every question to the database has an index that answers it, because ten million orders must cost
 * no more than ten thousand.
 */
class PlansTest extends Plans {

  @Test
  void every_question_of_the_shopper_path_and_the_sweep_has_its_index() throws SQLException {
    var order = AnOrder.placed().build();
    var payment = APayment.opening(order.number());
    orders().find(order.number());
    orders().findByToken(order.token());
    orders().findByBasket(order.basket());
    baskets().find(ABasket.empty().token());
    payments().find(payment.id());
    payments().findByReference(payment.reference());
    payments().attemptsOf(order.number());
    payments().claimDue(AnOrder.PLACED_AT, Duration.ofMinutes(1), 8);
    journal().of(order.number());
    staffAccounts().find(new StaffName("admin"));
    notes().of(order.number());
    assertThat(plans(11)).noneMatch(plan -> plan.contains("Seq Scan"));
  }

  @Test
  void every_question_about_refunds_has_its_index() throws SQLException {
    var payment = APayment.opening(AnOrder.placed().build().number());
    var refund = ARefund.of(payment, 100);
    refunds().find(refund.id());
    refunds().findByReference(refund.reference());
    refunds().of(payment.order());
    refunds().of(payment.id());
    refunds().ofEach(List.of(payment.order()));
    refunds().ofForm(refund.formKey());
    refunds().askedBy("zoe", AnOrder.PLACED_AT, payment.amount());
    refunds().partLink(payment.id());
    refunds().stuck(AnOrder.PLACED_AT, 50);
    refunds().awaitingApproval(50);
    assertThat(plans(10)).noneMatch(plan -> plan.contains("Seq Scan"));
  }

  @Test
  void a_page_for_programs_costs_three_questions_and_comes_out_of_indexes_in_order()
      throws SQLException {
    var numbers = Stream.generate(() -> AnOrder.placed().build().number()).limit(100).toList();
    for (var status : List.of(Optional.<OrderStatus>empty(), Optional.of(OrderStatus.PAID))) {
      orderList().oldestFirst(status, OrderCursor.BEGINNING, 100);
    }
    assertThat(plans(2)).noneMatch(plan -> plan.contains("Seq Scan") || plan.contains("Sort"));
    payments().attemptsOfEach(numbers);
    caseList().ofEach(numbers);
    assertThat(plans(2)).noneMatch(plan -> plan.contains("Seq Scan"));
  }

  @Test
  void every_question_about_cases_has_its_index() throws SQLException {
    var order = AnOrder.placed().build();
    cases().find(new CaseId(UUID.randomUUID()));
    cases().of(order.number());
    cases().openOf(order.number());
    caseList().counts();
    assertThat(plans(4)).noneMatch(plan -> plan.contains("Seq Scan"));
    for (var kind : List.of(Optional.<CaseKind>empty(), Optional.of(CaseKind.LATE_MONEY))) {
      caseList().open(kind, 50);
      caseList().closed(kind, 50);
    }
    assertThat(plans(4)).noneMatch(plan -> plan.contains("Seq Scan") || plan.contains("Sort"));
  }

  @Test
  void every_question_about_notifications_has_its_index() throws SQLException {
    var order = AnOrder.placed().build();
    notifications()
        .receive(
            NotificationLogContract.genuine(APayment.opening(order.number()), AnOrder.PLACED_AT));
    notifications().claimUnfolded(AnOrder.PLACED_AT, Duration.ofMinutes(1), 8);
    notifications().of(order.number());
    notifications().waiting(50);
    notifications().waiting();
    var plans = plans(6);
    assertThat(plans).noneMatch(plan -> plan.contains("Seq Scan"));
    // A whole index read from end to end is no full scan to PostgreSQL, but it is one to us.
    assertThat(plans.subList(1, 3)).allMatch(plan -> plan.contains("notifications_to_fold"));
    assertThat(plans.subList(4, 6)).allMatch(plan -> plan.contains("notifications_unsettled"));
  }

  @Test
  void every_figure_about_open_attempts_has_its_index() throws SQLException {
    openPayments().due(AnOrder.PLACED_AT);
    openPayments().oldestOpen();
    assertThat(plans(2)).noneMatch(plan -> plan.contains("Seq Scan"));
    newestPayments().newestHandle();
    assertThat(plans(4)).noneMatch(plan -> plan.contains("Seq Scan") || plan.contains("Sort"));
  }

  @Test
  void every_question_about_announcements_has_its_index() throws SQLException {
    outbox().of(AnOrder.placed().build().number());
    outbox().claimDue(AnOrder.PLACED_AT, Duration.ofMinutes(1), 4);
    outbox().undelivered(50);
    assertThat(plans(3)).noneMatch(plan -> plan.contains("Seq Scan"));
  }

  @Test
  void every_question_about_the_record_has_its_index() throws SQLException {
    var some = Optional.of("some");
    var none = Optional.<String>empty();
    var never = Optional.<Instant>empty();
    var ever = Optional.of(AnOrder.PLACED_AT);
    for (var filter :
        List.of(
            AuditFilter.ALL,
            new AuditFilter(some, none, none, never, never),
            new AuditFilter(none, some, none, ever, ever),
            new AuditFilter(none, none, some, ever, never),
            new AuditFilter(none, none, none, ever, ever))) {
      auditBook().page(filter, AuditCursor.NEWEST, 50);
    }
    auditBook().links(0, 50);
    auditBook().highest();
    assertThat(plans(7)).noneMatch(plan -> plan.contains("Seq Scan") || plan.contains("Sort"));
    auditBook().unbound();
    auditBook().link(1);
    assertThat(plans(2)).noneMatch(plan -> plan.contains("Seq Scan"));
  }

  @Test
  void every_question_of_each_request_at_the_console_has_its_index() throws SQLException {
    var an = new StaffName("an");
    var token = StaffToken.random().digest();
    staffSessions().find(token);
    staffSessions().of(an, AnOrder.PLACED_AT);
    staffSessions().hasBegunFrom(an, "::1", AnOrder.PLACED_AT);
    invitations().find(token, AnOrder.PLACED_AT);
    secondFactors().key(an);
    secondFactors().codesLeft(an);
    assertThat(plans(6)).noneMatch(plan -> plan.contains("Seq Scan"));
  }
}
