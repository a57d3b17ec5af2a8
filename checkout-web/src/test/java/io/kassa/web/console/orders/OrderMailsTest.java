package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.payment.PaymentConcluded;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderMailsTest {

  private final Desk desk = Desk.ofAn();
  private final OrderResource resource =
      new OrderResource(
          desk.stage.orders, desk.story(), desk.lookAgain(), desk.pen, desk.visitor, desk.console);

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_tells_how_far_the_confirmation_has_come(Language language) {
    var order = desk.stage.order();
    assertThat(html(order, language)).doesNotContain("data-announcement");

    var now = desk.stage.clock.instant();
    var outbox = desk.stage.outbox;
    outbox.announce(new PaymentConcluded(order.number(), desk.stage.newest(order).id(), now));
    var id = outbox.of(order.number()).getFirst().id();
    assertThat(html(order, language))
        .contains("data-announcement-standing=\"WAITING\"")
        .contains("/console/orders/" + order.number() + "/mails/" + id);
    outbox.kept(id, "nowhere to go");
    assertThat(html(order, language)).contains("data-announcement-standing=\"KEPT\"");
    outbox.failed(id, "550 mailbox <full>", now.plusSeconds(10));
    assertThat(html(order, language))
        .contains("data-announcement-standing=\"FAILING\"")
        .contains("550 mailbox &lt;full&gt;", "11:00:10");
    outbox.delivered(id, now);
    assertThat(html(order, language))
        .contains("data-announcement-standing=\"DELIVERED\"")
        .doesNotContain("550 mailbox", ">console.");
  }

  private String html(Order order, Language language) {
    return Rendered.html(resource.order(order.number().value(), "", ""), language);
  }
}
