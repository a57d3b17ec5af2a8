package io.kassa.container;

import static io.kassa.container.BookedAttempts.CAUSE;
import static io.kassa.container.BookedAttempts.NOW;
import static io.kassa.container.BookedAttempts.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.cases.Case;
import io.kassa.cases.CaseCount;
import io.kassa.cases.CaseList;
import io.kassa.cases.Cases;
import io.kassa.ledger.PaymentLedger;
import io.kassa.money.Money;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationLog;
import io.kassa.order.AnOrder;
import io.kassa.outbox.Outbox;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.payment.SweepPace;
import io.kassa.payment.Testimony;
import io.kassa.time.SharedTime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows from news, inside the real server: cases, folding, announcements, the pace. */
@ArquillianTest
@Tag("inside-the-server")
class ConsequencesIT {

  @Inject BookedAttempts attempts;
  @Inject Payments payments;
  @Inject Cases cases;
  @Inject CaseList caseList;
  @Inject NotificationLog notifications;
  @Inject Outbox outbox;
  @Inject SweepPace pace;
  @Inject SharedTime time;
  @Inject PaymentLedger ledger;

  @Deployment
  static EnterpriseArchive shop() {
    return Deployments.shopWith(
        List.of(ConsequencesIT.class, BookedAttempts.class, AnOrder.class, APayment.class),
        List.of(Assertions.class));
  }

  @Test
  void a_notification_is_folded_by_the_transaction_that_hears_it() throws Exception {
    var payment = attempts.awaitingShopper();
    var logged = notifications.receive(posted(payment));

    ledger.record(
        payment.id(),
        paid(),
        Optional.empty(),
        CAUSE,
        () -> notifications.folded(logged.id(), NOW));

    assertThat(notifications.of(payment.order()))
        .extracting(LoggedNotification::foldedAt)
        .containsExactly(Optional.of(NOW));
    assertThat(outbox.of(payment.order())).hasSize(1);
  }

  @Test
  void a_notification_is_not_folded_if_it_could_not_be_heard() throws Exception {
    var payment = attempts.awaitingShopper();
    var logged = notifications.receive(posted(payment));

    assertThatThrownBy(() ->
            ledger.record(
                payment.id(),
                paid(),
                Optional.empty(),
                CAUSE,
                () -> {
                  notifications.folded(logged.id(), NOW);
                  throw new IllegalStateException("power cut");
                }))
        .hasMessage("power cut");

    assertThat(payments.find(payment.id())).contains(payment);
    assertThat(notifications.of(payment.order())).containsExactly(logged);
    assertThat(outbox.of(payment.order())).isEmpty();
  }

  @Test
  void another_amount_becomes_one_case_however_often_it_is_reported() throws Exception {
    var payment = attempts.awaitingShopper();
    var oneCent =
        new Testimony(new Evidence.FundsMoving(), "settled", NOW, Optional.of(Money.euroCents(1)));

    ledger.record(payment.id(), oneCent, CAUSE);
    ledger.record(payment.id(), oneCent, CAUSE);

    assertThat(cases.openOf(payment.order())).extracting(Case::times).containsExactly(2);
    assertThat(caseList.counts()).extracting(CaseCount::kind).contains(CaseKind.AMOUNT_DIFFERS);
  }

  @Test
  void all_servers_share_the_clock_and_the_queue_of_the_database() {
    var now = time.now();
    var first = pace.reserve(2, Duration.ofMillis(50), now);

    assertThat(now).isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    assertThat(pace.reserve(0, Duration.ofMillis(50), now))
        .isAfterOrEqualTo(first.plusMillis(100).truncatedTo(ChronoUnit.MICROS));
  }

  /** Received just now, so that the server's own sweeper leaves it alone. */
  private static Notification posted(Payment payment) {
    return new Notification(
        payment.reference().value(),
        "sentForSettlement",
        Optional.of(payment.reference()),
        "",
        true,
        "{}",
        Instant.now().truncatedTo(ChronoUnit.MICROS));
  }
}
