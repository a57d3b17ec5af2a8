package io.kassa.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every list of cases promises to whoever reads many orders. */
public interface CaseListContract {

  /** When the first case is seen. */
  Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

  /** The list under test, empty at first. */
  CaseList caseList();

  /** Where its cases come from; each call is a transaction of its own. */
  Cases cases();

  /** The orders they are about; each call is a transaction of its own. */
  Orders orders();

  /** The attempts they are about; each call is a transaction of its own. */
  Payments payments();

  /** A case about an order of its own, some minutes after noon. */
  default Case raised(CaseKind kind, int minutes) {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.opening(order.number());
    payments().add(payment);
    return raised(kind, payment, minutes);
  }

  /** A case about an attempt, some minutes after noon. */
  default Case raised(CaseKind kind, Payment payment, int minutes) {
    var at = NOON.plus(Duration.ofMinutes(minutes));
    cases()
        .raise(
            new Disagreement(
                kind,
                payment.order(),
                payment.id(),
                "word",
                Optional.empty(),
                Optional.of(payment.amount()),
                at));
    return cases().openOf(payment.order()).stream()
        .filter(one -> one.about().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** The case, closed some minutes after noon. */
  default Case closed(Case one, int minutes) {
    var at = NOON.plus(Duration.ofMinutes(minutes));
    cases().close(one.id(), new Closing(at, Optional.empty(), "settled"));
    return cases().find(one.id()).orElseThrow();
  }

  @Test
  default void the_cases_of_many_orders_are_found_at_once_and_not_mixed_up() {
    var late = raised(CaseKind.LATE_MONEY, 2);
    var payment = payments().find(late.about().payment()).orElseThrow();
    var early = closed(raised(CaseKind.UNKNOWN_WORD, payment, 1), 9);
    var other = raised(CaseKind.SECOND_SUCCESS, 3);
    raised(CaseKind.SECOND_SUCCESS, 4);
    OrderNumber none = AnOrder.placed().build().number();

    var found = caseList().ofEach(List.of(payment.order(), none, other.about().order()));

    assertThat(found)
        .containsOnly(
            entry(payment.order(), List.of(early, late)),
            entry(other.about().order(), List.of(other)),
            entry(none, List.of()));
    assertThat(caseList().ofEach(List.of())).isEmpty();
  }
}
