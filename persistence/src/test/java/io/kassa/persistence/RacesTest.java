package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.order.Basket;
import io.kassa.order.Order;
import io.kassa.order.OrderExists;
import io.kassa.order.OrderStatus;
import io.kassa.order.PlacedOrder;
import io.kassa.order.StaleBasket;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.StalePayment;
import io.kassa.payment.Testimony;
import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.StoredShop;
import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What must hold when several requests or servers meet in one PostgreSQL. */
class RacesTest extends StoredPorts {

  private final StoredShop shop = new StoredShop(this);

  RacesTest() {
    super(Databases.postgres());
  }

  private Basket basket() {
    return baskets().save(ABasket.checkedOut());
  }

  private static Order order(Basket basket) {
    return AnOrder.placed().from(basket.token()).build();
  }

  private static Testimony said(Evidence evidence, String word) {
    return new Testimony(evidence, word, AnOrder.PLACED_AT);
  }

  @RepeatedTest(5)
  void a_double_click_makes_one_order_with_one_current_attempt() {
    var basket = basket();
    var clicks = AtOnce.run(2, click -> shop.enter(order(basket), basket));
    assertThat(clicks.results()).hasSize(1);
    assertThat(clicks.refusals())
        .singleElement()
        .isInstanceOfAny(OrderExists.class, StaleBasket.class);
    var placed = orders().findByBasket(basket.token()).orElseThrow();
    var attempts = payments().attemptsOf(placed.order().number());
    assertThat(attempts.payments()).hasSize(1);
    assertThat(attempts.current().map(Payment::id)).contains(clicks.results().getFirst().id());
    assertThat(baskets().find(basket.token()).flatMap(Basket::orderedAs))
        .contains(placed.order().number());
    assertThat(journal().of(placed.order().number())).hasSize(1);
  }

  @RepeatedTest(5)
  void two_clicks_on_try_again_start_one_attempt_and_neither_is_refused() {
    var basket = basket();
    var order = order(basket);
    var first = shop.opened(shop.enter(order, basket));
    var clicks = AtOnce.run(2, click -> shop.enterAgain(order, OptionalInt.of(1)));
    assertThat(clicks.refusals()).isEmpty();
    assertThat(clicks.results().stream().flatMap(Optional::stream)).hasSize(1);
    var attempts = payments().attemptsOf(order.number());
    assertThat(attempts.payments()).hasSize(2);
    assertThat(attempts.current().map(Payment::attempt)).contains(2);
    assertThat(payments().find(first.id()).orElseThrow().current()).isFalse();
  }

  @Test
  void two_transactions_that_read_the_same_attempt_cannot_both_write_it() {
    var basket = basket();
    var written = shop.enter(order(basket), basket);
    var bothRead = new CyclicBarrier(2);
    var writers =
        AtOnce.run(
            2,
            writer ->
                database()
                    .transactions()
                    .inNew(() -> {
                      var read = payments().find(written.id()).orElseThrow();
                      meet(bothRead);
                      return payments().update(read.in(new PaymentState.Authorised()));
                    }));
    assertThat(writers.results()).hasSize(1);
    assertThat(writers.refusals()).singleElement().isInstanceOf(StalePayment.class);
    assertThat(payments().find(written.id())).contains(writers.results().getFirst());
  }

  @RepeatedTest(5)
  void two_messengers_at_once_are_both_heard() {
    var basket = basket();
    var order = order(basket);
    var payment = shop.opened(shop.enter(order, basket));
    var news =
        List.of(
            said(new Evidence.BankApproved(), "authorized"),
            said(new Evidence.FundsMoving(), "sentForSettlement"));
    var messengers =
        AtOnce.run(
            2, n -> shop.record(payment.id(), news.get(n), List.of(Messenger.values()).get(n + 1)));
    assertThat(messengers.refusals()).isEmpty();
    assertThat(payments().find(payment.id()).orElseThrow().state())
        .isEqualTo(new PaymentState.Paid());
    assertThat(orders().find(order.number()).map(PlacedOrder::status)).contains(OrderStatus.PAID);
    assertThat(journal().of(order.number()))
        .extracting(JournalLine::word)
        .contains("authorized", "sentForSettlement");
  }

  @RepeatedTest(5)
  void of_two_attempts_that_succeed_at_once_one_is_a_case() {
    var basket = basket();
    var order = order(basket);
    var first = shop.opened(shop.enter(order, basket));
    var second = shop.enterAgain(order, OptionalInt.of(1)).orElseThrow();
    var both =
        AtOnce.run(
            2,
            n ->
                shop.record(
                    List.of(first, second).get(n).id(),
                    said(new Evidence.FundsMoving(), "sentForSettlement"),
                    Messenger.SWEEPER));
    assertThat(both.refusals()).isEmpty();
    assertThat(journal().of(order.number()))
        .extracting(JournalLine::contradiction)
        .filteredOn(Optional::isPresent)
        .containsExactly(Optional.of(CaseKind.SECOND_SUCCESS));
    assertThat(cases().openOf(order.number()))
        .singleElement()
        .satisfies(one -> assertThat(one.about().proposedRefund()).contains(second.amount()));
    assertThat(outbox().of(order.number())).hasSize(1);
  }

  @Test
  void what_a_writer_holds_is_not_claimed_and_not_waited_for() {
    var basket = basket();
    var payment = shop.enter(order(basket), basket);
    var later = AnOrder.PLACED_AT.plus(Duration.ofHours(1));
    var claimed =
        database()
            .transactions()
            .inNew(() -> {
              var read = payments().find(payment.id()).orElseThrow();
              payments().update(APayment.due(read, later.plusSeconds(1)));
              return AtOnce.run(1, server -> payments().claimDue(later, Duration.ofMinutes(1), 10));
            });
    assertThat(claimed.results()).containsExactly(List.of());
  }

  @Test
  void a_failed_transaction_leaves_nothing_behind() {
    var basket = basket();
    var stale = baskets().save(basket.with(ABasket.pickUp(), AnOrder.PLACED_AT));
    var order = order(basket);
    assertThatThrownBy(() -> shop.enter(order, basket)).isInstanceOf(StaleBasket.class);
    assertThat(orders().find(order.number())).isEmpty();
    assertThat(payments().attemptsOf(order.number()).payments()).isEmpty();
    assertThat(baskets().find(basket.token())).contains(stale);
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception alone) {
      throw new AssertionError(alone);
    }
  }
}
