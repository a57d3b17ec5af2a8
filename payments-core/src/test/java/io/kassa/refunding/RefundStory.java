package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.refund.ARefund;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One payment, its clerks and its gateway. */
final class RefundStory {

  private final Stage stage = new Stage();
  private final Order order = stage.order();
  private final Random random;
  private final List<Refund> truth = new ArrayList<>();
  private final List<Refund> failed = new ArrayList<>();
  private int forms;

  RefundStory(Random random) {
    this.random = random;
    hear(new Evidence.FundsMoving(), "settled", Optional.empty());
  }

  void goesOn() {
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> asks();
      case 3 -> dies();
      case 4 -> decides();
      case 5, 6 -> tells();
      case 7 -> fails();
      default -> {
        stage.clock.move(Duration.ofSeconds(random.nextInt(120)));
        stage.lostAnswers.sweep();
      }
    }
  }

  private void asks() {
    boolean worth = prepares();
    int calls = stage.gateway.refunds().size();
    stage.refundDesk.request(form());
    if (stage.gateway.refunds().size() == calls) {
      forget();
    } else if (worth) {
      takes(stage.gateway.refunds().getLast().reference().value());
    }
  }

  /** Written, and its server died before the call, or after the gateway had taken it. */
  private void dies() {
    if (stage.refundLedger.request(form()) instanceof RefundDecision.Taken taken
        && random.nextBoolean()) {
      takes(taken.refunds().getFirst().reference().value());
    }
  }

  private void decides() {
    var waiting = stage.refunds.awaitingApproval(10);
    if (waiting.isEmpty()) {
      return;
    }
    var one = waiting.get(random.nextInt(waiting.size()));
    if (random.nextBoolean()) {
      stage.refundDesk.reject(one.id(), "max", "no");
      return;
    }
    boolean worth = prepares();
    stage.refundDesk.approve(one.id(), "max");
    if (worth) {
      takes(one.reference().value());
    }
  }

  /** What the next call is answered; whether the gateway takes it. */
  private boolean prepares() {
    return switch (random.nextInt(6)) {
      case 0 -> answers(new RefundOutcome.Refused("notOffered"), false);
      case 1 -> answers(new RefundOutcome.Unreachable("refused"), false);
      case 2 -> answers(new RefundOutcome.InDoubt("lost on the way"), false);
      case 3 -> answers(new RefundOutcome.InDoubt("lost on the way back"), true);
      default -> answers(new RefundOutcome.Accepted("sentForRefund"), true);
    };
  }

  private boolean answers(RefundOutcome outcome, boolean worth) {
    stage.gateway.nextRefund(outcome);
    return worth;
  }

  /** An answer that nobody asked for must not meet the next call. */
  private void forget() {
    stage.gateway.forgetNextRefunds();
  }

  private void takes(String reference) {
    truth.add(
        stage.refunds.of(order.number()).stream()
            .filter(refund -> refund.reference().value().equals(reference))
            .findFirst()
            .orElseThrow());
  }

  private void tells() {
    if (!truth.isEmpty()) {
      var refund = truth.get(random.nextInt(truth.size()));
      told(refund, random.nextBoolean() ? RefundEvidence.SUBMITTED : RefundEvidence.RETURNED);
    }
  }

  private void fails() {
    var live = truth.stream().filter(refund -> !failed.contains(refund)).toList();
    if (!live.isEmpty() && random.nextInt(3) == 0) {
      var refund = live.get(random.nextInt(live.size()));
      failed.add(refund);
      told(refund, RefundEvidence.FAILED);
    }
  }

  private void told(Refund refund, RefundEvidence evidence) {
    var meaning =
        evidence == RefundEvidence.FAILED
            ? new Evidence.FundsMoving()
            : new Evidence.MoneyReturned();
    hear(meaning, "refund " + evidence, Optional.of(ARefund.news(refund, evidence)));
  }

  private void hear(Evidence evidence, String word, Optional<RefundNews> news) {
    stage.ledger.record(
        payment().id(),
        new Testimony(evidence, word, stage.clock.instant()),
        news,
        Cause.of(Messenger.NOTIFICATION),
        () -> {});
  }

  /** Everything is told once more; what never was taken is settled by a person. */
  void endsWell() {
    stage.clock.move(Duration.ofHours(1));
    stage.lostAnswers.sweep();
    truth.forEach(refund -> told(refund, RefundEvidence.SUBMITTED));
    failed.forEach(refund -> told(refund, RefundEvidence.FAILED));
    assertThat(stage.refunds.of(order.number()))
        .filteredOn(refund -> refund.state() == RefundState.IN_DOUBT)
        .as("only what the gateway never took is in doubt")
        .noneMatch(refund -> truth.stream().anyMatch(one -> one.id().equals(refund.id())));
  }

  private RefundOrder form() {
    var seen = book();
    var limits = new RefundLimits(Optional.of(Money.euroCents(800)), Optional.empty());
    long cents = 1L + random.nextInt(1_200);
    return new RefundOrder(
        order.number(),
        payment().id(),
        List.of(Money.euroCents(cents)),
        "story",
        seen,
        "form " + ++forms,
        "zoe",
        limits);
  }

  private Money book() {
    return stage.refundLedger.book(order.number(), payment().id()).orElseThrow().balance();
  }

  long paid() {
    return payment().amount().minorUnits();
  }

  long taken() {
    return cents(truth) - cents(failed);
  }

  long reserved() {
    return paid() - book().minorUnits();
  }

  long givenBack() {
    return cents(
        stage.refunds.of(order.number()).stream()
            .filter(refund -> refund.state().isGivenBack())
            .toList());
  }

  OrderStatus status() {
    return stage.status(order);
  }

  OrderStatus statusByTheGatewaysBooks() {
    if (taken() == 0) {
      return OrderStatus.PAID;
    }
    return taken() == paid() ? OrderStatus.REFUNDED : OrderStatus.PARTIALLY_REFUNDED;
  }

  List<CaseKind> openCases() {
    return stage.cases.openOf(order.number()).stream().map(one -> one.about().kind()).toList();
  }

  List<String> sentTwice() {
    var sent = stage.gateway.refunds().stream().map(call -> call.reference().value()).toList();
    return sent.stream().filter(one -> sent.indexOf(one) != sent.lastIndexOf(one)).toList();
  }

  private static long cents(List<Refund> refunds) {
    return refunds.stream().mapToLong(refund -> refund.amount().minorUnits()).sum();
  }

  private Payment payment() {
    return stage.newest(order);
  }
}
