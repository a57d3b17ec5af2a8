package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.outbox.Announcement;
import io.kassa.payment.PaymentConcluded;
import io.kassa.web.console.Desk;
import io.kassa.web.mail.SampleMail;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailResourceTest {

  private final Desk desk = Desk.ofAn();
  private final MailResource resource =
      new MailResource(
          desk.stage.orders,
          desk.stage.outbox,
          SampleMail.writer(),
          SampleMail.settings(Map.of()),
          desk.pen,
          desk.console);

  private Announcement paid(Order order) {
    var payment = desk.stage.newest(order).id();
    desk.stage.outbox.announce(
        new PaymentConcluded(order.number(), payment, desk.stage.clock.instant()));
    return desk.stage.outbox.of(order.number()).getFirst();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void staff_read_the_mail_with_its_envelope_in_their_own_language(Language language) {
    var order = desk.stage.order();
    var announcement = paid(order);

    var page = resource.mail(order.number().value(), announcement.id().toString(), "");

    assertThat(Rendered.html(page, language))
        .contains("an@example.be", "shop@example.com")
        .contains("&lt;" + announcement.id() + "@example.com&gt;")
        .contains("lang=\"nl\">Je bestelling " + order.number() + " bij Sample is betaald")
        .contains("Bedankt, je bestelling is betaald")
        .contains("/mails/" + announcement.id() + "/html")
        .doesNotContain(">console.");
  }

  @Test
  void the_mail_alone_is_the_document_that_is_sent_and_looking_is_noted() {
    var order = desk.stage.order();
    var announcement = paid(order);

    assertThat(resource.html(order.number().value(), announcement.id().toString()))
        .isEqualTo(SampleMail.writer().write(announcement, order).html());
    assertThat(desk.record()).containsExactly("an VIEWED_ORDER " + order.number() + " 192.0.2.1");
  }

  @Test
  void the_mail_about_another_order_is_not_found_under_this_one() {
    var order = desk.stage.order();
    var other = paid(desk.stage.order()).id().toString();

    for (var id : new String[] {other, "nonsense", SampleMail.ID.toString()}) {
      assertThatThrownBy(() -> resource.mail(order.number().value(), id, ""))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> resource.html("KM4T", id)).isInstanceOf(NotFoundException.class);
    }
    assertThat(desk.record()).isEmpty();
  }
}
