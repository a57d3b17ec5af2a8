package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.note.Note;
import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.staff.AuditAction;
import io.kassa.staff.StaffName;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

  private final Desk desk = Desk.ofAn();
  private final OrderResource resource =
      new OrderResource(
          desk.stage.orders, desk.story(), desk.lookAgain(), desk.pen, desk.visitor, desk.console);
  private final Order order = desk.stage.order();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_stands_in_one_row_of_time(Language language) {
    later();
    note("Rang twice");
    later();
    desk.stage.gateway.shopperPays(desk.stage.newest(order).handle().orElseThrow());
    desk.stage.shopperReturn.welcome(order, "success");
    later();
    var mail = desk.stage.outbox.of(order.number()).getFirst();
    desk.stage.outbox.delivered(mail.id(), desk.stage.clock.instant());
    later();
    done(AuditAction.RESENT_MAIL, "");
    later();
    done(AuditAction.VIEWED_EVIDENCE, "");

    assertThat(html(language))
        .containsSubsequence(
            "class=\"story\"",
            "data-happening=\"STARTED\"",
            "Rang twice",
            "data-happening=\"FUNDS_MOVING\"",
            "data-mail=\"ORDER_PAID\" data-sent=\"false\"",
            "data-mail=\"ORDER_PAID\" data-sent=\"true\"",
            "data-deed=\"RESENT_MAIL\"",
            "data-deed=\"VIEWED_EVIDENCE\"")
        .doesNotContain("console.", "??");
  }

  @Test
  void what_merely_looked_is_left_to_the_record_to_which_a_link_leads() {
    html(Language.EN);
    html(Language.EN);

    assertThat(html(Language.EN))
        .doesNotContain("data-deed")
        .contains("/console/audit?subject=" + order.number());
  }

  @Test
  void looking_again_is_told_once_by_its_news_or_else_by_the_deed() {
    resource.lookAgain(order.number().value());
    assertThat(html(Language.EN)).contains("an looked again").doesNotContain("data-deed");

    var unpaid = AnOrder.placed().build();
    desk.stage.orders.add(unpaid, OrderStatus.OPEN);
    resource.lookAgain(unpaid.number().value());
    assertThat(Rendered.html(resource.order(unpaid.number().value(), "", ""), Language.EN))
        .contains("data-deed=\"LOOKED_AGAIN\"");
  }

  @Test
  void a_refund_that_was_refused_is_told_and_one_that_was_taken_stands_in_the_ledger() {
    done(AuditAction.ASKED_FOR_REFUND, " 500 taken");
    assertThat(html(Language.EN)).doesNotContain("data-deed");
    done(AuditAction.ASKED_FOR_REFUND, " 500 too-much");
    assertThat(html(Language.EN))
        .contains("data-deed=\"ASKED_FOR_REFUND\"", "It was refused; nothing was given back.");
  }

  @Test
  void what_is_true_stands_at_the_top_before_what_happened() {
    desk.stage.gateway.shopperPays(desk.stage.newest(order).handle().orElseThrow());
    resource.lookAgain(order.number().value());

    assertThat(html(Language.EN))
        .containsSubsequence(
            "What is true",
            "data-agreement=\"AGREE\"",
            "<q>sentForSettlement</q>",
            "read on 22/11/2026 11:00:00",
            "They agree",
            "What happened");
  }

  private void note(String text) {
    var now = desk.stage.clock.instant();
    desk.notes.add(new Note(UUID.randomUUID(), order.number(), now, new StaffName("an"), text));
  }

  private void done(AuditAction action, String more) {
    desk.pen.note(action, order.number().value() + more);
  }

  private void later() {
    desk.stage.clock.move(Duration.ofMinutes(3));
  }

  private String html(Language language) {
    return Rendered.html(resource.order(order.number().value(), "", ""), language);
  }
}
