package io.kassa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.outbox.DeliveryReport.Delivered;
import io.kassa.outbox.DeliveryReport.Failed;
import io.kassa.outbox.DeliveryReport.Kept;
import io.kassa.payment.PaymentConcluded;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** By itself once; once more only when a person says so. */
class SendAgainTest {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Stage stage = new Stage();
  private final SendAgain sendAgain = new SendAgain(stage.outbox, LEASE, stage.clock);
  private final Courier courier =
      new Courier(stage.outbox, stage.patience, LEASE, stage.clock, () -> 0.5);
  private final RehearsedDelivery way = new RehearsedDelivery();

  @Test
  void a_copy_leaves_under_a_name_of_its_own_and_its_original_stays_delivered() {
    var one = carried(new Delivered());
    var copied = (SendAgain.Outcome.Copied) sendAgain.ask(one, "form", "an");
    assertThat(sendAgain.ask(one, "form", "an")).isEqualTo(copied);
    courier.round(way);
    assertThat(way.delivered()).containsExactly(one.id(), copied.id());
    stage.clock.move(Duration.ofDays(9));
    assertThat(courier.round(way)).as("nothing leaves by itself").isZero();
  }

  @Test
  void what_fails_for_hours_is_tried_now() {
    var one = carried(new Failed("refused"));
    for (int n = 0; n < 6; n++) {
      stage.clock.move(Duration.ofHours(2));
      courier.round(way);
    }
    one = stage.outbox.of(one.order()).getFirst();
    assertThat(sendAgain.ask(one, "form", "an")).isEqualTo(new SendAgain.Outcome.Hastened());
    way.answers(new Delivered());
    courier.round(way);
    assertThat(way.delivered()).containsExactly(one.id());
  }

  @Test
  void what_leaves_by_itself_or_cannot_leave_is_left_alone() {
    var waiting = announced();
    assertThat(sendAgain.ask(waiting, "form", "an")).isEqualTo(new SendAgain.Outcome.Nothing());
    var kept = carried(new Kept("nowhere to go"));
    assertThat(sendAgain.ask(kept, "form", "an")).isEqualTo(new SendAgain.Outcome.Nothing());
  }

  private Announcement carried(DeliveryReport report) {
    var one = announced();
    way.answers(report);
    courier.round(way);
    return stage.outbox.of(one.order()).getFirst();
  }

  private Announcement announced() {
    var order = stage.order();
    stage.outbox.announce(
        new PaymentConcluded(order.number(), stage.newest(order).id(), stage.clock.instant()));
    return stage.outbox.of(order.number()).getFirst();
  }
}
