package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Closing;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.outbox.Subject;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.StoredShop;
import io.kassa.refund.ARefund;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundBook;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.testing.AtOnce;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;

/** Clerks, servers and the gateway at once, on a real PostgreSQL. */
class RefundRacesTest extends StoredPorts {

  private static final int PAID = 2_195;

  private final StoredShop shop = new StoredShop(this);

  RefundRacesTest() {
    super(Databases.postgres());
  }

  @RepeatedTest(5)
  void of_many_who_saw_the_same_balance_one_is_served() {
    var payment = paid();
    var clerks =
        AtOnce.run(8, n -> shop.refund(form(payment, PAID, 300, UUID.randomUUID().toString())));
    assertThat(clerks.refusals()).isEmpty();
    assertThat(clerks.results()).filteredOn(RefundDecision.Taken.class::isInstance).hasSize(1);
    assertThat(clerks.results())
        .filteredOn(RefundDecision.BalanceChanged.class::isInstance)
        .hasSize(7);
    assertThat(book(payment).reserved()).isEqualTo(Money.euroCents(300));
  }

  @RepeatedTest(5)
  void a_form_sent_many_times_at_once_is_one_refund() {
    var payment = paid();
    var form = form(payment, PAID, 300, UUID.randomUUID().toString());
    var clicks = AtOnce.run(8, n -> shop.refund(form));
    assertThat(clicks.refusals()).isEmpty();
    assertThat(clicks.results()).filteredOn(RefundDecision.Taken.class::isInstance).hasSize(1);
    assertThat(clicks.results()).filteredOn(RefundDecision.Repeated.class::isInstance).hasSize(7);
    assertThat(refunds().of(payment.id())).hasSize(1);
  }

  @RepeatedTest(3)
  void whoever_insists_gets_a_part_but_together_never_more_than_was_paid() {
    var payment = paid();
    var clerks = AtOnce.run(8, n -> insist(payment, 200 + n, 6));
    assertThat(clerks.refusals()).isEmpty();
    var book = book(payment);
    assertThat(book.balance().minorUnits()).isBetween(0L, 207L);
    assertThat(clerks.results().stream().mapToLong(Long::longValue).sum())
        .as("what the clerks were told is what is reserved")
        .isEqualTo(book.reserved().minorUnits());
  }

  @RepeatedTest(5)
  void an_answer_and_a_notification_at_once_are_one_refund_that_arrived() {
    var payment = paid();
    var taken = shop.refund(form(payment, PAID, PAID, UUID.randomUUID().toString()));
    var refund = ((RefundDecision.Taken) taken).refunds().getFirst();
    var heard =
        AtOnce.run(
            4,
            n ->
                n % 2 == 0
                    ? shop.hear(refund, RefundEvidence.SUBMITTED, answer())
                    : told(payment, refund));
    assertThat(heard.refusals()).isEmpty();
    assertThat(refunds().of(payment.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.state().isGivenBack()).isTrue());
    assertThat(orders().find(payment.order()).orElseThrow().status())
        .isEqualTo(OrderStatus.REFUNDED);
    assertThat(outbox().of(payment.order()))
        .filteredOn(one -> one.subject() == Subject.REFUND_ACCEPTED)
        .as("the customer is told once")
        .hasSize(1);
    assertThat(cases().openOf(payment.order())).isEmpty();
  }

  @RepeatedTest(5)
  void a_refund_made_elsewhere_is_booked_once_however_many_tell_of_it() {
    var payment = paid();
    var foreign = ARefund.of(payment, 400);
    var messengers = AtOnce.run(4, n -> told(payment, foreign));
    assertThat(messengers.refusals()).isEmpty();
    assertThat(refunds().of(payment.id())).hasSize(1);
    assertThat(book(payment).balance()).isEqualTo(Money.euroCents(PAID - 400));
  }

  /** Asks again with the balance of the moment until served so often or nothing is left. */
  private long insist(Payment payment, long cents, int times) {
    long got = 0;
    for (int served = 0; served < times; ) {
      var seen = book(payment).balance().minorUnits();
      var form = form(payment, seen, cents, UUID.randomUUID().toString());
      switch (shop.refund(form)) {
        case RefundDecision.Taken t -> {
          got += cents;
          served++;
        }
        case RefundDecision.BalanceChanged again -> {}
        case RefundDecision.TooMuch end -> {
          return got;
        }
        case RefundDecision other -> throw new AssertionError(other);
      }
    }
    return got;
  }

  private Payment paid() {
    var basket = baskets().save(ABasket.checkedOut());
    var order = AnOrder.placed().from(basket.token()).build();
    var payment = shop.opened(shop.enter(order, basket));
    var said = new Testimony(new Evidence.FundsMoving(), "settled", AnOrder.PLACED_AT);
    return shop.record(payment.id(), said, Messenger.SWEEPER);
  }

  private Refund told(Payment payment, Refund refund) {
    var said = new Testimony(new Evidence.MoneyReturned(), "sentForRefund", AnOrder.PLACED_AT);
    shop.record(payment.id(), said, ARefund.news(refund, RefundEvidence.SUBMITTED));
    return refund;
  }

  private static Closing answer() {
    return new Closing(AnOrder.PLACED_AT, Optional.empty(), "sentForRefund");
  }

  private RefundBook book(Payment payment) {
    return new RefundBook(payment.amount(), refunds().of(payment.id()));
  }

  private static RefundOrder form(Payment payment, long seen, long cents, String key) {
    return new RefundOrder(
        payment.order(),
        payment.id(),
        List.of(Money.euroCents(cents)),
        "Broken jar",
        Money.euroCents(seen),
        key,
        "zoe",
        RefundLimits.NONE);
  }
}
