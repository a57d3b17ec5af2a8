package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.SendAgain;
import io.kassa.payment.PaymentConcluded;
import io.kassa.staff.Role;
import io.kassa.web.console.Desk;
import io.kassa.web.mail.SampleMail;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailAgainResourceTest {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Desk desk = Desk.ofAn();
  private final Order order = desk.stage.order();
  private final MailAgainResource resource =
      new MailAgainResource(
          desk.stage.orders,
          desk.stage.outbox,
          new SendAgain(desk.stage.outbox, LEASE, desk.stage.clock),
          desk.pen,
          desk.visitor);

  @Test
  void what_was_sent_is_sent_once_more_however_often_the_button_is_pressed() {
    var one = delivered();
    var answer = again(one, "1");
    assertThat(again(one, "1")).isEqualTo(answer);
    assertThat(mails()).hasSize(2);
    var copy = mails().getLast();
    assertThat(answer)
        .isEqualTo("/console/orders/" + order.number() + "/mails/" + copy.id() + "?done=again");
    assertThat(copy.copy().orElseThrow().askedBy()).isEqualTo("an");
    assertThat(SampleMail.settings(Map.of()).identity(copy.id()))
        .as("a mail program that knows the first does not hide the second")
        .isNotEqualTo(SampleMail.settings(Map.of()).identity(one.id()));
    assertThat(again(one, "2")).isNotEqualTo(answer);
    assertThat(mails()).hasSize(3);
    assertThat(desk.record())
        .hasSize(3)
        .contains(
            "an RESENT_MAIL " + order.number() + " ORDER_PAID " + one.id() + " again 192.0.2.1");
  }

  @Test
  void a_copy_says_what_the_first_one_said() {
    var one = delivered();
    again(one, "1");
    desk.stage.clock.move(Duration.ofDays(3));
    assertThat(SampleMail.writer().write(mails().getLast(), order))
        .isEqualTo(SampleMail.writer().write(one, order));
  }

  @Test
  void what_fails_is_tried_now_and_is_not_copied() {
    var one = written();
    desk.stage.outbox.failed(
        one.id(), "refused", desk.stage.clock.instant().plus(Duration.ofHours(1)));
    assertThat(again(one, "1")).endsWith(one.id() + "?done=now");
    assertThat(again(one, "1")).endsWith(one.id() + "?done=nothing");
    assertThat(mails()).hasSize(1);
    assertThat(mails().getFirst().nextTryAt()).contains(desk.stage.clock.instant());
  }

  @Test
  void what_leaves_by_itself_is_left_alone_and_it_is_said() {
    assertThat(again(written(), "1")).endsWith("?done=nothing");
    assertThat(mails()).hasSize(1);
  }

  @Test
  void a_form_that_no_page_made_is_one_form() {
    var one = delivered();
    for (var seen : List.of("", "many", "-1")) {
      again(one, seen);
    }
    assertThat(mails()).hasSize(2);
  }

  @Test
  void what_is_not_there_is_not_sent() {
    var one = delivered();
    assertThatThrownBy(
            () -> resource.again(desk.stage.order().number().value(), one.id().toString(), "1"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> resource.again(order.number().value(), "none", "1"))
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_offer_it_to_whoever_may_and_tell_what_was_done(Language language) {
    var one = delivered();
    again(one, "1");
    for (var html : List.of(orderPage(desk, language), mailPage(desk, language, one, "again"))) {
      assertThat(html).contains("/mails/" + one.id() + "/again").doesNotContain("console.", "??");
    }
    var copied = mailPage(desk, language, mails().getLast(), "");
    assertThat(copied).contains("data-announcement-standing=\"WAITING\"").doesNotContain("/again");
    assertThat(mailPage(desk, language, one, "forged")).doesNotContain("role=\"status\"");
    var viewer = Desk.of("vic", Role.VIEWER);
    assertThat(
            Rendered.html(
                new MailResource(
                        desk.stage.orders,
                        desk.stage.outbox,
                        SampleMail.writer(),
                        SampleMail.settings(Map.of()),
                        viewer.pen,
                        viewer.console)
                    .mail(order.number().value(), one.id().toString(), ""),
                language))
        .doesNotContain("/again");
  }

  private String orderPage(Desk who, Language language) {
    var page =
        new OrderResource(
            who.stage.orders, who.story(), who.lookAgain(), who.pen, who.visitor, who.console);
    return Rendered.html(page.order(order.number().value(), "", ""), language);
  }

  private String mailPage(Desk who, Language language, Announcement one, String done) {
    var page =
        new MailResource(
            who.stage.orders,
            who.stage.outbox,
            SampleMail.writer(),
            SampleMail.settings(Map.of()),
            who.pen,
            who.console);
    return Rendered.html(page.mail(order.number().value(), one.id().toString(), done), language);
  }

  private String again(Announcement one, String seen) {
    return resource
        .again(order.number().value(), one.id().toString(), seen)
        .getHeaderString("Location");
  }

  private Announcement written() {
    desk.stage.outbox.announce(
        new PaymentConcluded(
            order.number(), desk.stage.newest(order).id(), desk.stage.clock.instant()));
    return mails().getFirst();
  }

  private Announcement delivered() {
    desk.stage.outbox.delivered(written().id(), desk.stage.clock.instant());
    return mails().getFirst();
  }

  private List<Announcement> mails() {
    return desk.stage.outbox.of(order.number());
  }
}
