package io.kassa.reconcile;

import static io.kassa.gateway.PlainNotifications.SIGNED;
import static io.kassa.gateway.PlainNotifications.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.gateway.Initiation;
import io.kassa.notification.LoggedNotification;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {

  private final Stage stage = new Stage();
  private final Order order = stage.order();

  @Test
  void a_hint_makes_the_attempt_due_now_and_proves_nothing() {
    assertThat(hint("1", "moving")).isEqualTo(Treatment.HINTED);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(stage.newest(order).nextCheckAt()).contains(stage.clock.instant());
    assertThat(logged()).singleElement().matches(one -> !one.notification().genuine());
    stage.clock.move(Duration.ofMinutes(1));
    assertThat(stage.leftovers.sweep()).as("no evidence").isZero();
  }

  @Test
  void a_hint_does_not_take_the_place_of_the_genuine_notification() {
    hint("1", "moving");
    assertThat(take("1", "moving")).isEqualTo(Treatment.FOLDED);
  }

  @Test
  void a_hint_about_an_attempt_that_was_just_read_is_passed_over() {
    stage.shopperReturn.welcome(order, "success");
    var planned = stage.newest(order).nextCheckAt();
    stage.clock.move(Duration.ofMillis(999));
    assertThat(hint("1", "moving")).isEqualTo(Treatment.PASSED_OVER);
    assertThat(stage.newest(order).nextCheckAt()).isEqualTo(planned);
    stage.clock.move(Duration.ofMillis(1));
    assertThat(hint("1", "moving")).isEqualTo(Treatment.HINTED);
  }

  @Test
  void strangers_cannot_fill_the_disk() {
    var unknown = stage.intake.take(body("1", "moving", "KM4T-9XQA-1-NOBODYSX"), "");
    assertThat(unknown).isEqualTo(new Intake.Accepted(Treatment.PASSED_OVER));
    var nothing = stage.intake.take(body("1", "moving", "-"), "");
    assertThat(nothing).isEqualTo(new Intake.Accepted(Treatment.PASSED_OVER));
    assertThat(hint("x".repeat(5_000), "moving")).isEqualTo(Treatment.PASSED_OVER);
    assertThat(stage.notifications.waiting()).isZero();
    assertThat(logged()).isEmpty();
  }

  @Test
  void a_hint_about_an_attempt_that_nobody_can_ask_about_is_passed_over() {
    stage.gateway.nextInitiation(new Initiation.InDoubt("the answer was lost"));
    var opening = stage.order();
    stage.clock.move(Duration.ofSeconds(2));
    var reference = stage.newest(opening).reference().value();
    assertThat(stage.intake.take(body("1", "moving", reference), ""))
        .isEqualTo(new Intake.Accepted(Treatment.PASSED_OVER));
  }

  private Treatment take(String id, String word) {
    return ((Intake.Accepted) stage.intake.take(body(id, word, reference()), SIGNED)).treatment();
  }

  private Treatment hint(String id, String word) {
    return ((Intake.Accepted) stage.intake.take(body(id, word, reference()), "")).treatment();
  }

  private String reference() {
    return stage.newest(order).reference().value();
  }

  private List<LoggedNotification> logged() {
    return stage.notifications.of(order.number());
  }
}
