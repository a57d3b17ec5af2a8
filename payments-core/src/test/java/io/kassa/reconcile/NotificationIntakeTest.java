package io.kassa.reconcile;

import static io.kassa.gateway.PlainNotifications.SIGNED;
import static io.kassa.gateway.PlainNotifications.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.Initiation;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationId;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.PaymentState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NotificationIntakeTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();

  @Test
  void a_genuine_notification_is_logged_and_heard() {
    assertThat(take("1", "moving")).isEqualTo(Treatment.FOLDED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(lines().getLast().cause().messenger()).isEqualTo(Messenger.NOTIFICATION);
    assertThat(logged()).hasSize(1);
    assertThat(logged().getFirst().foldedAt()).contains(stage.clock.instant());
    assertThat(logged().getFirst().notification().body()).startsWith("1 moving ");
  }

  @Test
  void nobody_is_asked_when_a_notification_comes() {
    take("1", "approved");
    stage.intake.take(body("2", "moving", reference()), "");
    assertThat(stage.gateway.queries()).isEmpty();
  }

  @Test
  void a_notification_that_comes_a_thousand_times_is_one_row_and_one_step() {
    take("1", "moving");
    var before = stage.newest(order);
    for (int i = 1; i < 1_000; i++) {
      assertThat(take("1", "moving")).isEqualTo(Treatment.REPEATED);
    }
    assertThat(logged()).hasSize(1);
    assertThat(logged().getFirst().times()).isEqualTo(1_000);
    assertThat(stage.newest(order)).isEqualTo(before);
    assertThat(lines()).filteredOn(line -> line.happening() == Happening.FUNDS_MOVING).hasSize(1);
  }

  @Test
  void the_order_in_which_notifications_come_changes_nothing_in_the_end() {
    var words = new ArrayList<>(List.of("waiting", "approved", "moving", "waiting", "approved"));
    for (int seed = 0; seed < 50; seed++) {
      var shuffled = new Stage();
      var placed = shuffled.order();
      Collections.shuffle(words, new Random(seed));
      for (int i = 0; i < words.size(); i++) {
        var reference = shuffled.newest(placed).reference().value();
        shuffled.intake.take(body(String.valueOf(i), words.get(i), reference), SIGNED);
      }
      assertThat(shuffled.status(placed)).as("%d %s", seed, words).isEqualTo(OrderStatus.PAID);
      assertThat(shuffled.cases.openOf(placed.number())).isEmpty();
    }
  }

  @Test
  void what_was_logged_and_not_heard_is_heard_when_it_comes_again() {
    var id = crashedAfterLogging("1", "moving");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(take("1", "moving")).isEqualTo(Treatment.FOLDED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(logged().getFirst().id()).isEqualTo(id);
    assertThat(logged().getFirst().times()).isEqualTo(2);
  }

  @Test
  void what_was_logged_and_not_heard_is_heard_by_the_sweep_but_not_at_once() {
    crashedAfterLogging("1", "moving");
    stage.clock.move(Duration.ofSeconds(9));
    assertThat(stage.leftovers.sweep()).as("whoever logged it may still be at it").isZero();
    stage.clock.move(Duration.ofSeconds(1));
    assertThat(stage.leftovers.sweep()).isEqualTo(1);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    stage.clock.move(Duration.ofDays(1));
    assertThat(stage.leftovers.sweep()).isZero();
  }

  @Test
  void a_leftover_that_cannot_be_read_any_more_hinders_no_other() {
    logged("1", "moving", "nonsense");
    crashedAfterLogging("2", "moving");
    stage.clock.move(Duration.ofMinutes(1));
    assertThat(stage.leftovers.sweep()).isEqualTo(1);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void all_leftovers_are_swept_however_many() {
    for (int i = 0; i < 45; i++) {
      crashedAfterLogging(String.valueOf(i), "approved");
    }
    stage.clock.move(Duration.ofMinutes(1));
    assertThat(stage.leftovers.sweep()).isEqualTo(45);
  }

  @Test
  void a_notification_for_an_unknown_attempt_waits_until_it_is_known() {
    var later = new Stage();
    var placed = later.order();
    var reference = later.newest(placed).reference().value();
    var kept = stage.intake.take(body("1", "moving", reference), SIGNED);
    assertThat(kept).isEqualTo(new Intake.Accepted(Treatment.KEPT));
    assertThat(stage.notifications.waiting()).isEqualTo(1);
    stage.clock.move(Duration.ofMinutes(1));
    assertThat(stage.leftovers.sweep()).isZero();

    stage.orders.add(placed, OrderStatus.PENDING);
    stage.payments.add(later.newest(placed));
    assertThat(stage.leftovers.sweep()).isEqualTo(1);
    assertThat(stage.status(placed)).isEqualTo(OrderStatus.PAID);
    assertThat(stage.notifications.waiting()).isZero();
  }

  @Test
  void a_notification_that_names_no_attempt_is_kept_and_seen() {
    assertThat(stage.intake.take(body("1", "tokenCreated", "-"), SIGNED))
        .isEqualTo(new Intake.Accepted(Treatment.KEPT));
    assertThat(stage.notifications.waiting(10))
        .extracting(LoggedNotification::notification)
        .singleElement()
        .matches(seen -> seen.type().equals("tokenCreated"));
  }

  @Test
  void a_word_nobody_knows_is_a_case_and_moves_nothing() {
    assertThat(take("1", "sentToTheMoon")).isEqualTo(Treatment.FOLDED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(kinds()).containsExactly(CaseKind.UNKNOWN_WORD);
  }

  @Test
  void another_amount_is_a_case_and_never_silently_paid() {
    var less = stage.newest(order).amount().minorUnits() - 1;
    stage.intake.take(body("1", "moving", reference(), less), SIGNED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(kinds()).containsExactly(CaseKind.AMOUNT_DIFFERS);
  }

  @Test
  void a_refused_notification_changes_nothing() {
    var before = stage.newest(order);
    assertThat(stage.intake.take(body("1", "moving", reference()), "forged"))
        .isEqualTo(new Intake.Refused("forged"));
    assertThat(stage.newest(order)).isEqualTo(before);
    assertThat(logged()).isEmpty();
    assertThat(stage.notifications.waiting()).isZero();
  }

  @Test
  void a_notification_before_the_answer_to_the_opening_counts_at_once() {
    stage.gateway.nextInitiation(new Initiation.InDoubt("the answer was lost"));
    var opening = stage.order();
    var attempt = stage.newest(opening);
    assertThat(attempt.handle()).isEmpty();
    stage.intake.take(body("1", "moving", attempt.reference().value()), SIGNED);
    assertThat(stage.newest(opening).state()).isInstanceOf(PaymentState.Paid.class);
    assertThat(stage.status(opening)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_late_notification_that_nothing_happened_yet_lets_nothing_expire() {
    stage.clock.move(Stage.SCHEDULE.session().plusMinutes(1));
    take("1", "waiting");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
  }

  private Treatment take(String id, String word) {
    return ((Intake.Accepted) stage.intake.take(body(id, word, reference()), SIGNED)).treatment();
  }

  private NotificationId crashedAfterLogging(String id, String word) {
    return logged(id, word, new String(body(id, word, reference()), StandardCharsets.UTF_8));
  }

  private NotificationId logged(String id, String word, String body) {
    var reference = Optional.of(stage.newest(order).reference());
    var came = new Notification(id, word, reference, "", true, body, stage.clock.instant());
    return stage.notifications.receive(came).id();
  }

  private String reference() {
    return stage.newest(order).reference().value();
  }

  private List<LoggedNotification> logged() {
    return stage.notifications.of(order.number());
  }

  private List<JournalLine> lines() {
    return stage.journal.of(order.number());
  }

  private List<CaseKind> kinds() {
    return stage.cases.openOf(order.number()).stream().map(one -> one.about().kind()).toList();
  }
}
