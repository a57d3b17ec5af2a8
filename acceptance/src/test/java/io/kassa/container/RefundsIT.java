package io.kassa.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Cases;
import io.kassa.gateway.Initiation.Redirect;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.ResultUrls;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.PaymentLedger;
import io.kassa.ledger.RefundLedger;
import io.kassa.money.Money;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.payment.Testimony;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.refund.Refunds;
import io.kassa.refunding.RefundDesk;
import io.worldpaysim.Simulator;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.ledger.StoredPayment;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money goes back through the real server: its transactions, its HTTP client, the stand-in. */
@ArquillianTest
@Tag("inside-the-server")
class RefundsIT {

  private static final int CLERKS = 2;
  private static final int REFUNDS_EACH = 20;
  private static final int LOST_PERCENT = 30;

  @Inject UserTransaction transaction;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject Refunds refunds;
  @Inject Cases cases;
  @Inject PaymentGateway gateway;
  @Inject PaymentLedger ledger;
  @Inject RefundLedger refundLedger;
  @Inject RefundDesk desk;
  @Inject ManagedExecutorService executor;

  @Deployment
  static EnterpriseArchive shop() {
    return Deployments.shopWith(
        List.of(RefundsIT.class, AnOrder.class, APayment.class, StandIn.class),
        List.of(Assertions.class, Simulator.class));
  }

  @AfterEach
  void clear() {
    StandIn.running().laboratory().clear();
  }

  @Test
  void everything_goes_back_at_once_and_the_order_says_so() throws Exception {
    var payment = paid();
    assertThat(desk.request(form(payment, payment.amount(), 2_195)))
        .isInstanceOfSatisfying(
            RefundDecision.Taken.class,
            taken ->
                assertThat(taken.refunds())
                    .extracting(Refund::state)
                    .containsExactly(RefundState.SUBMITTED));
    assertThat(truth(payment).refunded(Instant.now())).isEqualTo(2_195);
    assertThat(orders.find(payment.order()).orElseThrow().status()).isEqualTo(OrderStatus.REFUNDED);
    assertThat(desk.request(form(payment, payment.amount(), 1)))
        .isEqualTo(new RefundDecision.BalanceChanged(Money.euroCents(0)));
  }

  @Test
  void a_form_sent_twice_is_one_refund_at_the_gateway() throws Exception {
    var payment = paid();
    var form = form(payment, payment.amount(), 500);
    desk.request(form);
    assertThat(desk.request(form)).isInstanceOf(RefundDecision.Repeated.class);
    assertThat(truth(payment).refunds()).hasSize(1);
  }

  /** Two clerks at once, and almost a third of the answers lost, before or after the deed. */
  @Test
  void two_clerks_and_lost_answers_never_give_back_more_than_was_paid() throws Exception {
    var payment = paid();
    var random = new Random(5);
    var clerks =
        IntStream.range(0, CLERKS)
            .mapToObj(n ->
                CompletableFuture.runAsync(() -> gives(payment, new Random(n), random), executor))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(clerks).join();

    var there = truth(payment);
    var here = refunds.of(payment.id());
    assertThat(there.refunded(Instant.now())).isLessThanOrEqualTo(2_195);
    assertThat(there.refunds())
        .as("each is known here under its reference, reserved, and was sent once")
        .allSatisfy(refund ->
            assertThat(here)
                .filteredOn(one -> one.reference().value().equals(refund.reference().orElseThrow()))
                .singleElement()
                .satisfies(one -> {
                  assertThat(one.amount().minorUnits()).isEqualTo(refund.value().amount());
                  assertThat(one.state()).isIn(RefundState.SUBMITTED, RefundState.IN_DOUBT);
                }));
    assertThat(there.refunds()).extracting("reference").doesNotHaveDuplicates();
    assertThat(here)
        .filteredOn(one -> one.state() == RefundState.SUBMITTED)
        .as("what is believed was done")
        .allMatch(one ->
            there.refunds().stream()
                .anyMatch(
                    refund -> refund.reference().orElseThrow().equals(one.reference().value())));
    assertThat(cases.openOf(payment.order()))
        .extracting(one -> one.about().kind())
        .containsExactly(CaseKind.REFUND_IN_DOUBT);
  }

  private void gives(Payment payment, Random amounts, Random luck) {
    for (int n = 0; n < REFUNDS_EACH; n++) {
      if (luck.nextInt(100) < LOST_PERCENT) {
        var fault = luck.nextBoolean() ? "answer-lost" : "request-lost";
        StandIn.running().laboratory().next(fault, Operation.PARTIAL_REVERSAL);
      }
      var book = refundLedger.book(payment.order(), payment.id()).orElseThrow();
      desk.request(form(payment, book.balance(), 1 + amounts.nextInt(150)));
    }
  }

  private static StoredPayment truth(Payment payment) {
    return StandIn.running()
        .ledger()
        .byTransactionReference(payment.reference().value())
        .orElseThrow();
  }

  private static RefundOrder form(Payment payment, Money seen, long cents) {
    return new RefundOrder(
        payment.order(),
        payment.id(),
        List.of(Money.euroCents(cents)),
        "Broken jar",
        seen,
        UUID.randomUUID().toString(),
        "zoe",
        RefundLimits.NONE);
  }

  /** A payment that both the shop and the gateway believe to be paid. */
  private Payment paid() throws Exception {
    var order = AnOrder.placed().at(Instant.now()).build();
    var opening = APayment.startedAt(order.number(), Instant.now());
    transaction.begin();
    orders.add(order, OrderStatus.PENDING);
    var written = payments.add(opening);
    transaction.commit();
    var cause = Cause.of(Messenger.OPERATOR);
    var back = URI.create("http://localhost/back");
    StandIn.running();
    var opened =
        (Redirect)
            gateway.initiate(
                new PaymentRequest(
                    opening.reference(),
                    order.number(),
                    opening.amount(),
                    "an@example.be",
                    new ResultUrls(back, back, back)));
    ledger.opened(written, opened.page(), opened.handle(), cause);
    StandIn.running().shopperChooses(opening.reference().value(), ShopperChoice.PAY);
    var said = new Testimony(new Evidence.FundsMoving(), "settled", Instant.now());
    return ledger.record(opening.id(), said, cause);
  }
}
