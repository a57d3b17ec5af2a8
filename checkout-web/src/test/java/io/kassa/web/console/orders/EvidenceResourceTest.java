package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.notification.Notification;
import io.kassa.order.AShown;
import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.refund.ARefund;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceResourceTest {

  private final Desk desk = Desk.ofAn();
  private final Dossier dossier =
      new Dossier(
          desk.stage.orders,
          desk.stage.payments,
          desk.stage.journal,
          desk.stage.notifications,
          desk.stage.refunds,
          desk.stage.outbox);
  private final EvidenceResource resource =
      new EvidenceResource(desk.stage.orders, dossier, desk.pen, desk.console, desk.stage.clock);

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_sheet_says_the_same_in_every_language_of_the_console(Language language) {
    var order = desk.stage.order();
    var evidence = Evidence.of(dossier.of(order));

    var html = Rendered.html(resource.sheet(order.number().value()), language);

    assertThat(html)
        .contains("order: " + order.number(), evidence.checksum())
        .doesNotContain("console.");
    assertThat(evidence.text())
        .contains("total, VAT included: 29.95 EUR\n")
        .contains("payment 1: " + desk.stage.newest(order).reference().value());
    assertThat(desk.record())
        .containsExactly("an VIEWED_EVIDENCE " + order.number() + " 192.0.2.1");
  }

  @Test
  void the_sheet_tells_what_was_shown_and_not_what_would_be_shown_now() {
    var order = AnOrder.placed().in(Language.FR).build();
    desk.stage.orders.add(order, OrderStatus.OPEN);
    desk.stage.orders.keep(order.number(), AShown.beside(AShown.TERMS));

    assertThat(Evidence.of(dossier.of(order)).text())
        .contains(
            """
            language: fr
            button: Bestelling met betalingsverplichting
            terms linked: version 2026-11
            terms linked, SHA-256 of their text: %s
            delivery offered: Levering aan huis, „snel“ (home) at 4.95 EUR, VAT 21 %%
            delivery offered: Afhalen in de winkel (pick-up) at 0.00 EUR, VAT 6 %%
            """
                .formatted(AShown.TERMS.digest()));
  }

  @Test
  void of_an_order_from_before_the_sheet_says_that_it_was_not_kept() {
    var order = AnOrder.placed().by("An\npayment 1: forged", "an@example.be").build();
    desk.stage.orders.add(order, OrderStatus.OPEN);

    assertThat(Evidence.of(dossier.of(order)).text())
        .contains("button, terms, deliveries offered: not kept for this order\n")
        .doesNotContain("\npayment 1");
  }

  @Test
  void payments_confirmations_refunds_and_mails_are_on_the_sheet() {
    var order = desk.stage.order();
    desk.stage.gateway.shopperPays(desk.stage.newest(order).handle().orElseThrow());
    desk.stage.shopperReturn.welcome(order, "success");
    var mail = desk.stage.outbox.of(order.number()).getFirst();
    received(order, "SENT_FOR_SETTLEMENT", true);
    received(order, "EXPIRED", false);
    desk.stage.refunds.add(List.of(ARefund.of(desk.stage.newest(order), 500)));

    assertThat(Evidence.of(dossier.of(order)).text())
        .containsSubsequence(
            "AWAITING_SHOPPER to PAID, FUNDS_MOVING, told by RETURN: \"sentForSettlement\"",
            "notification signed by Worldpay: SENT_FOR_SETTLEMENT, event event",
            "refund: ",
            "mail: ORDER_PAID, written (UTC) ",
            "not sent yet")
        .doesNotContain("EXPIRED");
    desk.stage.outbox.delivered(mail.id(), desk.stage.clock.instant());
    assertThat(Evidence.of(dossier.of(order)).text())
        .contains("taken (UTC) 2026-11-22T10:00:00Z by the mail server for an@example.be, id ");
  }

  private void received(Order order, String type, boolean genuine) {
    var reference = Optional.of(desk.stage.newest(order).reference());
    desk.stage.notifications.receive(
        new Notification("event", type, reference, "", genuine, "{}", desk.stage.clock.instant()));
  }

  /** Hashed apart from the program: printf 'a\n' | sha256sum. */
  @Test
  void the_checksum_is_one_that_anybody_can_compute() {
    assertThat(new Evidence("a\n").checksum())
        .isEqualTo("87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7");
  }

  @Test
  void there_is_no_sheet_of_what_is_not_there() {
    assertThatThrownBy(() -> resource.sheet("KM4T-9XQA")).isInstanceOf(NotFoundException.class);
    assertThat(desk.record()).isEmpty();
  }
}
