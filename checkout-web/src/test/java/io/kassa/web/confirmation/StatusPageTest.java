package io.kassa.web.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.Attempts;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.web.SampleOrder;
import io.kassa.web.SampleShop;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPageTest {

  private static final String TRY_AGAIN = "/payments\"";

  @ParameterizedTest
  @EnumSource(NotPaidReason.class)
  void each_reason_for_no_money_has_words_of_its_own_and_a_way_to_try_again(NotPaidReason reason) {
    for (var language : Language.values()) {
      var html = html(OrderStatus.FAILED, language, new PaymentState.Declined(reason));

      assertThat(html).doesNotContain(">status.").contains(TRY_AGAIN).contains("/basket\"");
    }
  }

  @Test
  void a_paid_order_says_thank_you_and_offers_neither_payment_nor_another_basket() {
    var html = html(OrderStatus.PAID, Language.EN, new PaymentState.Paid());

    assertThat(html)
        .contains("<title>Thank you, your order is paid · Sample</title>")
        .contains("data-order-reference=\"KM4T-9XQA\"")
        .contains("data-order-status=\"paid\"")
        .contains("€15.85")
        .doesNotContain(TRY_AGAIN)
        .doesNotContain("<form");
  }

  @Test
  void an_approved_order_is_thanked_for_though_the_public_word_is_pending() {
    var html = html(OrderStatus.PENDING, Language.NL, new PaymentState.Authorised());

    assertThat(html).contains("goedgekeurd").contains("data-order-status=\"pending\"");
    assertThat(html).doesNotContain("<form");
  }

  @Test
  void while_nobody_knows_the_page_says_not_to_pay_again_and_offers_the_page_that_is_open() {
    var html =
        html(
            OrderStatus.PENDING,
            Language.FR,
            new PaymentState.AwaitingShopper(SampleOrder.PAGE, SampleOrder.NOON));

    assertThat(html)
        .contains("ne payez pas de nouveau")
        .contains("role=\"status\"")
        .contains("href=\"https://pay.example/p?id=1&amp;x=2\"")
        .contains("name=\"page-failed\"")
        .contains("?refresh=off");
  }

  @Test
  void what_a_shopper_typed_is_shown_as_text_and_never_as_markup() {
    assertThat(html(OrderStatus.PAID, Language.EN, new PaymentState.Paid()))
        .contains("Fien &lt;b&gt;Peeters&lt;/b&gt;")
        .doesNotContain("<b>Peeters");
  }

  @Test
  void an_order_without_any_attempt_can_be_paid() {
    var placed = SampleOrder.placed(OrderStatus.OPEN);
    var outlook = Outlook.of(placed, new Attempts(List.of()), SampleOrder.NOON);

    assertThat(outlook.words()).isEqualTo("unstarted");
    assertThat(outlook.mayTryAgain()).isTrue();
  }

  @Test
  void once_the_payment_page_is_old_the_shopper_may_say_that_nothing_was_paid() {
    var later = SampleOrder.NOON.plus(Payment.REDIRECT_IS_YOUNG);
    var attempts = new Attempts(List.of(SampleOrder.awaitingShopper()));

    var outlook = Outlook.of(SampleOrder.placed(OrderStatus.PENDING), attempts, later);

    assertThat(outlook.words()).isEqualTo("silent");
    assertThat(outlook.page()).isEmpty();
    assertThat(outlook.mayTryAgain()).isTrue();
  }

  @Test
  void the_page_looks_again_often_at_first_then_seldom_then_no_more() {
    assertThat(looksAgainAfter(Duration.ofSeconds(30))).contains(4);
    assertThat(looksAgainAfter(Duration.ofMinutes(10))).contains(15);
    assertThat(looksAgainAfter(Duration.ofHours(1))).isEmpty();
  }

  private static Optional<Integer> looksAgainAfter(Duration age) {
    var attempts = new Attempts(List.of(SampleOrder.awaitingShopper()));
    var placed = SampleOrder.placed(OrderStatus.PENDING);
    return Outlook.of(placed, attempts, SampleOrder.NOON.plus(age)).looksAgainAfter();
  }

  @Test
  void a_success_outweighs_a_later_attempt_that_failed() {
    var paid = SampleOrder.attempt(new PaymentState.Authorised());
    var failed = SampleOrder.attempt(new PaymentState.Declined(NotPaidReason.REFUSED));
    var outlook =
        Outlook.of(
            SampleOrder.placed(OrderStatus.PENDING),
            new Attempts(List.of(paid, failed)),
            SampleOrder.NOON);

    assertThat(outlook.standing()).isEqualTo(Outlook.Standing.APPROVED);
    assertThat(outlook.mayChangeBasket()).isFalse();
  }

  private static String html(OrderStatus status, Language language, PaymentState state) {
    var placed = SampleOrder.placed(status);
    var attempts = new Attempts(List.of(SampleOrder.attempt(state)));
    return Rendered.html(
        Page.of("confirmation/status")
            .with("order", placed.order())
            .with("status", status)
            .with("outlook", Outlook.of(placed, attempts, SampleOrder.NOON))
            .with("still", false)
            .with("promise", Optional.of(SampleShop.text("In two days"))),
        language);
  }
}
