package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.cases.Case;
import io.kassa.cases.CasesContract;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.notification.NotificationLogContract;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Testimony;
import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.StoredShop;
import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Cases, notifications and announcements when several servers meet, or one dies half-way. */
class ConsequencesRacesTest extends StoredPorts {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Testimony PAID =
      new Testimony(new Evidence.FundsMoving(), "sentForSettlement", AnOrder.PLACED_AT);
  private static final Testimony ONE_CENT =
      new Testimony(PAID.evidence(), PAID.word(), PAID.readAt(), Optional.of(Money.euroCents(1)));

  private final StoredShop shop = new StoredShop(this);

  ConsequencesRacesTest() {
    super(Databases.postgres());
  }

  private Payment awaitingShopper() {
    var basket = baskets().save(ABasket.checkedOut());
    var order = AnOrder.placed().from(basket.token()).build();
    return shop.opened(shop.enter(order, basket));
  }

  private Optional<OrderStatus> status(Payment payment) {
    return orders().find(payment.order()).map(PlacedOrder::status);
  }

  @RepeatedTest(5)
  void messengers_that_report_another_amount_at_once_open_one_case() {
    var payment = awaitingShopper();
    var messengers =
        AtOnce.run(4, n -> shop.record(payment.id(), ONE_CENT, Messenger.NOTIFICATION));
    assertThat(messengers.refusals()).isEmpty();
    assertThat(cases().of(payment.order()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.about().kind()).isEqualTo(CaseKind.AMOUNT_DIFFERS);
          assertThat(one.about().reported()).contains(Money.euroCents(1));
          assertThat(one.times()).isEqualTo(4);
        });
    assertThat(status(payment)).contains(OrderStatus.PENDING);
  }

  @RepeatedTest(5)
  void money_and_the_decision_about_its_amount_at_once_pay_the_order_once() {
    var payment = awaitingShopper();
    shop.record(payment.id(), ONE_CENT, Messenger.NOTIFICATION);
    var doubt = cases().openOf(payment.order()).getFirst();
    var closing = CasesContract.byPerson(AnOrder.PLACED_AT);
    var both =
        AtOnce.run(
            2,
            n -> {
              if (n == 0) {
                shop.settle(doubt.id(), closing);
              } else {
                shop.record(payment.id(), PAID, Messenger.SWEEPER);
              }
              return n;
            });
    assertThat(both.refusals()).isEmpty();
    assertThat(status(payment)).contains(OrderStatus.PAID);
    assertThat(outbox().of(payment.order())).hasSize(1);
    assertThat(cases().openOf(payment.order())).isEmpty();
  }

  @RepeatedTest(5)
  void two_people_who_close_a_case_at_once_close_it_once() {
    var payment = awaitingShopper();
    shop.record(payment.id(), ONE_CENT, Messenger.NOTIFICATION);
    var doubt = cases().openOf(payment.order()).getFirst();
    var closings =
        List.of(
            CasesContract.byPerson(AnOrder.PLACED_AT),
            CasesContract.byPerson(AnOrder.PLACED_AT.plusSeconds(1)));
    var people =
        AtOnce.run(
            2,
            n -> {
              shop.settle(doubt.id(), closings.get(n));
              return n;
            });
    assertThat(people.refusals()).isEmpty();
    assertThat(cases().find(doubt.id()).flatMap(Case::closing)).isPresent().get().isIn(closings);
  }

  @Test
  void a_server_that_dies_while_it_folds_has_heard_nothing_and_another_folds_it() {
    var payment = awaitingShopper();
    var logged =
        notifications().receive(NotificationLogContract.genuine(payment, AnOrder.PLACED_AT));
    assertThatThrownBy(() ->
            shop.record(
                payment.id(),
                PAID,
                Messenger.NOTIFICATION,
                () -> {
                  notifications().folded(logged.id(), AnOrder.PLACED_AT);
                  throw new IllegalStateException("power cut");
                }))
        .hasMessage("power cut");
    assertThat(payments().find(payment.id())).contains(payment);
    assertThat(outbox().of(payment.order())).isEmpty();

    var claimed = notifications().claimUnfolded(AnOrder.PLACED_AT, LEASE, 10);
    assertThat(claimed).containsExactly(logged);
    shop.record(
        payment.id(),
        PAID,
        Messenger.NOTIFICATION,
        () -> notifications().folded(logged.id(), AnOrder.PLACED_AT));
    assertThat(payments().find(payment.id()).map(Payment::state)).contains(new PaymentState.Paid());
    assertThat(notifications().claimUnfolded(AnOrder.PLACED_AT.plus(LEASE), LEASE, 10)).isEmpty();
  }

  @Test
  void what_is_being_folded_is_not_claimed_and_not_waited_for() {
    var payment = awaitingShopper();
    var logged =
        notifications().receive(NotificationLogContract.genuine(payment, AnOrder.PLACED_AT));
    var claimed =
        database()
            .transactions()
            .inNew(() -> {
              notifications().folded(logged.id(), AnOrder.PLACED_AT);
              return AtOnce.run(
                  1, server -> notifications().claimUnfolded(AnOrder.PLACED_AT, LEASE, 10));
            });
    assertThat(claimed.results()).containsExactly(List.of());
  }

  @Test
  void a_case_that_was_raised_in_a_lost_transaction_never_was() {
    var payment = awaitingShopper();
    var seen = CasesContract.about(payment, CaseKind.UNKNOWN_WORD, AnOrder.PLACED_AT);
    assertThatThrownBy(() ->
            database()
                .transactions()
                .inNew(() -> {
                  cases().raise(seen);
                  throw new IllegalStateException("power cut");
                }))
        .hasMessage("power cut");
    assertThat(cases().of(payment.order())).isEmpty();
  }

  @RepeatedTest(5)
  void a_payment_is_paid_once_however_many_messengers_say_so_at_once() {
    var payment = awaitingShopper();
    var messengers = AtOnce.run(8, n -> shop.record(payment.id(), PAID, Messenger.RETURN));
    assertThat(messengers.refusals()).isEmpty();
    assertThat(journal().of(payment.order()))
        .filteredOn(line -> line.before() != line.after())
        .extracting(JournalLine::word)
        .containsExactly("", PAID.word());
    assertThat(outbox().of(payment.order())).hasSize(1);
  }
}
