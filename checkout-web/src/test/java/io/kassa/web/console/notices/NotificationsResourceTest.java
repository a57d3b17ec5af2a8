package io.kassa.web.console.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.notification.Notification;
import io.kassa.order.Language;
import io.kassa.payment.TransactionReference;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationsResourceTest {

  private final Desk desk = Desk.ofAn();
  private final NotificationsResource resource =
      new NotificationsResource(desk.stage.notifications, desk.pen, desk.console);

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_nobody_knows_and_what_names_nothing_is_listed_and_counted_by_type(Language language) {
    var reference = new TransactionReference("KM4T-9XQA-1-ABCDEF");
    received("1", "AUTHORIZED", Optional.of(reference));
    received("1", "AUTHORIZED", Optional.of(reference));
    received("2", "SOMETHING_<NEW>", Optional.empty());
    received("3", "SOMETHING_<NEW>", Optional.empty());

    var html = Rendered.html(resource.waiting(), language);

    assertThat(html)
        .contains("data-waiting=\"3\"", reference.value())
        .contains("data-type=\"AUTHORIZED\" data-count=\"1\"", "data-times=\"2\"")
        .contains("data-type=\"SOMETHING_&lt;NEW&gt;\" data-count=\"2\"")
        .doesNotContain("console.", "??");
    assertThat(desk.record()).containsExactly("an VIEWED_NOTIFICATIONS  192.0.2.1");
  }

  @Test
  void what_belongs_to_an_order_is_not_listed() {
    var order = desk.stage.order();
    received("1", "AUTHORIZED", Optional.of(desk.stage.newest(order).reference()));

    assertThat(Rendered.html(resource.waiting(), Language.EN)).contains("Nothing waits");
  }

  private void received(String id, String type, Optional<TransactionReference> reference) {
    desk.stage.notifications.receive(
        new Notification(
            id, type, reference, "2026-11-22T11:00", true, "{}", desk.stage.clock.instant()));
  }
}
