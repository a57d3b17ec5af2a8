package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer;
import io.kassa.gateway.Initiation;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.payment.Evidence;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.NotPaidReason;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderResourceTest {

  private final Desk desk = Desk.ofAn();
  private final OrderResource resource =
      new OrderResource(
          desk.stage.orders, desk.story(), desk.lookAgain(), desk.pen, desk.visitor, desk.console);

  @Test
  void the_page_tells_who_ordered_what_and_what_vat_is_in_it() {
    var order = desk.stage.order();

    assertThat(html(order, Language.EN))
        .contains("data-order-reference=\"" + order.number() + "\"")
        .contains("data-order-status=\"pending\"")
        .contains("An Peeters", "an@example.be", "Kouter 1", "9000 Gent")
        .contains("2 × €12.50", "€29.95", "6%", "21%", "€23.58", "€1.42", "€0.86")
        .contains("https://shop.example/orders/" + order.token().value());
    assertThat(desk.record()).containsExactly("an VIEWED_ORDER " + order.number() + " 192.0.2.1");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_story_of_a_payment_is_told_from_the_start_to_the_money(Language language) {
    var order = desk.stage.order();
    desk.stage.gateway.shopperPays(handle(order));
    desk.stage.shopperReturn.welcome(order, "success");

    assertThat(html(order, language))
        .containsSubsequence(
            "data-happening=\"STARTED\"",
            "data-happening=\"PAGE_OPENED\"",
            "data-happening=\"FUNDS_MOVING\"",
            "success",
            "sentForSettlement")
        .contains("data-order-status=\"paid\"", "data-payment-state=\"PAID\"")
        .doesNotContain("console.", "??");
  }

  @Test
  void an_open_case_is_explained_at_the_top_and_marked_in_the_story() {
    var order = desk.stage.order();
    says(order, new Evidence.NotPaid(NotPaidReason.EXPIRED), "expired");
    says(order, new Evidence.FundsMoving(), "sentForSettlement");

    assertThat(html(order, Language.EN))
        .contains("Something does not fit", "The shopper has paid, although the order looked")
        .as("late money is what both sides say by now")
        .contains("class=\"odd\"", "data-agreement=\"AGREE\"", "/console/cases/");
  }

  @Test
  void a_closed_case_is_no_longer_at_the_top_but_stays_on_the_page_with_its_end() {
    var order = desk.stage.order();
    says(order, new Evidence.Unintelligible("sentToTheMoon"), "sentToTheMoon");
    says(order, new Evidence.FundsMoving(), "sentForSettlement");

    assertThat(html(order, Language.EN))
        .doesNotContain("Something does not fit")
        .contains(
            "Closed by itself on 22/11/2026 11:00:00, when Worldpay said “sentForSettlement”");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_was_received_about_the_order_is_listed_with_what_was_made_of_it(Language language) {
    var order = desk.stage.order();
    var heard = received("SENT_FOR_SETTLEMENT", order, true);
    received("SENT_FOR_SETTLEMENT", order, true);
    desk.stage.notifications.folded(heard.id(), desk.stage.clock.instant());
    received("AUTHORIZED", order, true);
    received("EXPIRED", order, false);

    assertThat(html(order, language))
        .containsSubsequence(
            "data-notification=\"SENT_FOR_SETTLEMENT\" data-times=\"2\"",
            "data-notification=\"AUTHORIZED\" data-times=\"1\"",
            "data-notification=\"EXPIRED\" data-times=\"1\"")
        .doesNotContain("console.", "??");
    assertThat(html(order, Language.EN))
        .containsSubsequence(
            "2 times, last on 22/11/2026 11:00:00",
            "Signed by Worldpay",
            "Taken into account on",
            "Signed by Worldpay",
            "Waiting to be taken",
            "Not signed: only a hint",
            "Kassa went to ask");
  }

  @Test
  void a_long_name_of_the_gateways_is_shortened_and_can_be_opened() {
    desk.stage.gateway.nextInitiation(
        new Initiation.Redirect(APayment.link(100), APayment.handle()));
    var order = desk.stage.order();
    var whole = handle(order).paymentId();

    assertThat(html(order, Language.EN))
        .contains("<details><summary><code>" + whole.substring(0, 18) + "…")
        .contains("<code>" + whole + "</code>");
  }

  @Test
  void an_order_without_a_payment_has_nothing_to_look_at() {
    var order = AnOrder.placed().pickedUp().build();
    desk.stage.orders.add(order, OrderStatus.OPEN);

    assertThat(html(order, Language.EN))
        .contains("No payment has been started", "placed the order", "comes to collect")
        .doesNotContain("look-again");
    assertThat(lookAgain(order)).endsWith("?looked=nothing-to-ask");
  }

  @Test
  void an_unknown_number_is_a_page_that_says_so() {
    var page = resource.order("<i>AAAA</i>", "", "");

    assertThat(page.status()).isEqualTo(404);
    assertThat(Rendered.html(page, Language.EN)).contains("&lt;i&gt;AAAA&lt;/i&gt;");
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void looking_again_brings_the_news_and_is_on_record_under_the_persons_name() {
    var order = desk.stage.order();
    desk.stage.gateway.shopperPays(handle(order));

    assertThat(lookAgain(order)).endsWith("/console/orders/" + order.number() + "?looked=news");
    assertThat(desk.record()).containsExactly("an LOOKED_AGAIN " + order.number() + " 192.0.2.1");
    assertThat(desk.stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(html(order, Language.EN)).contains("an looked again");
  }

  @Test
  void looking_again_without_news_says_that_nothing_has_changed() {
    var order = desk.stage.order();

    assertThat(lookAgain(order)).endsWith("?looked=no-news");
  }

  @Test
  void a_word_that_nobody_knows_is_news_although_nothing_is_believed_otherwise() {
    var order = desk.stage.order();
    var unknown = new Evidence.Unintelligible("sentToTheMoon");
    desk.stage.gateway.says(handle(order), unknown, "sentToTheMoon");

    assertThat(lookAgain(order)).endsWith("?looked=news");
    assertThat(html(order, Language.EN)).contains("a word that Kassa does not know");
  }

  @Test
  void a_silent_gateway_is_called_silent() {
    var order = desk.stage.order();
    desk.stage.gateway.nextAnswer(new Answer.Silent("timeout"));

    assertThat(lookAgain(order)).endsWith("?looked=no-answer");
    assertThat(Rendered.html(resource.order(order.number().value(), "no-answer", ""), Language.EN))
        .contains("did not answer in time", "Reason: timeout");
  }

  @ParameterizedTest
  @EnumSource(LookOutcome.class)
  void every_outcome_is_told(LookOutcome outcome) {
    var order = desk.stage.order();

    for (var language : Language.values()) {
      assertThat(
              Rendered.html(resource.order(order.number().value(), outcome.word(), ""), language))
          .contains("role=\"status\"")
          .doesNotContain("console.look");
    }
  }

  private LoggedNotification received(String type, Order order, boolean genuine) {
    return desk.stage.notifications.receive(
        new Notification(
            "event of " + type,
            type,
            Optional.of(desk.stage.newest(order).reference()),
            "2026-11-22T11:00:00",
            genuine,
            "{}",
            desk.stage.clock.instant()));
  }

  private void says(Order order, Evidence evidence, String word) {
    desk.stage.gateway.says(handle(order), evidence, word);
    desk.stage.reconciliation.reconcile(
        desk.stage.newest(order).id(), Cause.of(Messenger.NOTIFICATION));
  }

  private GatewayHandle handle(Order order) {
    return desk.stage.newest(order).handle().orElseThrow();
  }

  private String lookAgain(Order order) {
    return resource.lookAgain(order.number().value()).getHeaderString("Location");
  }

  private String html(Order order, Language language) {
    return Rendered.html(resource.order(order.number().value(), "", ""), language);
  }
}
