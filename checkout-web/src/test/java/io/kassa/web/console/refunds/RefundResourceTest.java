package io.kassa.web.console.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.RefundOutcome;
import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundState;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundResourceTest extends AtTheForm {

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_planner_says_what_is_left_until_when_and_how_much_at_once(Language language) {
    var html = Rendered.html(resource.plan(number, "", ""), language);
    assertThat(html)
        .contains("data-balance=\"" + total + "\"", "name=\"quantity-1\"", "name=\"form\"")
        .doesNotContain("refund.", "??");
    assertThat(Rendered.html(resource.plan(number, "", ""), Language.EN))
        .contains("180 days left", "€3,000.00");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_check_page_says_everything_once_more_before_anything_is_sent(Language language) {
    var page = resource.check(number, form(Map.of("amount", "5,00", "reason", "Broken")));
    assertThat(Rendered.html(page, language)).contains("Broken").doesNotContain("refund.", "??");
    assertThat(page.status()).isEqualTo(200);
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void articles_and_the_delivery_make_the_amount_and_the_reason() {
    var line = order.lines().getFirst();
    asks(form(Map.of("quantity-1", "1", "delivery", "yes", "reason", "Broken")));
    assertThat(refund().amount()).isEqualTo(line.unitPrice().plus(order.delivery().cost()));
    assertThat(refund().reason())
        .isEqualTo("1 × " + line.title() + ", " + order.delivery().title() + ": Broken");
  }

  @Test
  void what_is_wrong_stands_at_its_field_and_what_was_typed_is_kept() {
    assertThat(refused(Map.of("amount", "ten", "reason", "Broken")))
        .contains("such as 12,50", "value=\"ten\"", ">Broken</textarea>");
    assertThat(refused(Map.of("amount", "5"))).contains("Say why");
    assertThat(refused(Map.of("reason", "x"))).contains("Choose articles");
    assertThat(refused(Map.of("quantity-1", "98", "reason", "x"))).contains("whole number");
    assertThat(refused(Map.of("quantity-1", "1", "amount", "0,01", "reason", "x")))
        .contains("do not say the same");
    assertThat(refused(Map.of("amount", "4999", "reason", "x"))).contains("more than can still");
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void a_refund_is_sent_and_the_order_says_so() {
    assertThat(asks(form(Map.of("amount", "5", "reason", "Broken"))).getLocation())
        .hasToString("/console/orders/" + number + "?refund=taken");
    assertThat(refund().state()).isEqualTo(RefundState.SUBMITTED);
    assertThat(refund().requestedBy()).isEqualTo("an");
    assertThat(desk.record().getFirst()).startsWith("an ASKED_FOR_REFUND " + number + " 500 taken");
  }

  @Test
  void the_same_form_twice_is_one_refund() {
    var form = form(Map.of("amount", "5", "reason", "Broken"));
    assertThat(asks(form).getLocation()).isEqualTo(asks(form).getLocation());
    assertThat(desk.stage.gateway.refunds()).hasSize(1);
  }

  @Test
  void a_balance_that_changed_since_refuses_the_form_and_shows_it_again() {
    var form = form(Map.of("amount", "5", "reason", "Broken"));
    asks(form(Map.of("amount", "1", "reason", "Earlier")));
    var page = (Page) resource.ask(number, form).getEntity();
    assertThat(page.status()).isEqualTo(409);
    assertThat(Rendered.html(page, Language.EN))
        .contains("the balance is another one now", "data-balance=\"" + (total - 100) + "\"")
        .contains("value=\"5\"");
    assertThat(desk.stage.gateway.refunds()).hasSize(1);
  }

  @Test
  void a_form_without_a_balance_or_a_key_does_nothing() {
    for (var missing : List.of("seen", "form")) {
      var form = form(Map.of("amount", "5", "reason", "Broken"));
      form.remove(missing);
      assertThat(((Page) resource.ask(number, form).getEntity()).status()).isEqualTo(409);
    }
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void above_the_limit_of_one_person_it_waits_and_says_so_before() {
    var limited = resource(Optional.of(new BigDecimal("4.99")));
    var form = form(Map.of("amount", "5", "reason", "Broken"));
    assertThat(Rendered.html(limited.check(number, form), Language.EN))
        .contains("more than one person may give back alone");
    assertThat(limited.ask(number, form).getLocation().toString()).endsWith("?refund=waits");
    assertThat(refund().state()).isEqualTo(RefundState.AWAITING_APPROVAL);
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void a_limit_of_ones_own_counts_in_place_of_the_shops() {
    var form = form(Map.of("amount", "5", "reason", "Broken"));
    personal.replace("an", new RefundLimits(Optional.of(Money.euroCents(499)), Optional.empty()));
    assertThat(Rendered.html(resource.check(number, form), Language.EN))
        .contains("more than one person may give back alone");
    assertThat(resource.ask(number, form).getLocation().toString()).endsWith("?refund=waits");
    personal.replace("an", new RefundLimits(Optional.of(Money.euroCents(600)), Optional.empty()));
    var limited = resource(Optional.of(new BigDecimal("4.99")));
    var again = form(Map.of("amount", "5.00", "reason", "Broken"));
    assertThat(limited.ask(number, again).getLocation().toString()).endsWith("?refund=taken");
  }

  @Test
  void what_was_never_paid_has_no_planner() {
    assertThat(resource.plan(desk.stage.order().number().value(), "", "").status()).isEqualTo(404);
    assertThat(resource.plan(number, "2", "").status()).isEqualTo(404);
    assertThat(resource.plan("nonsense", "", "").status()).isEqualTo(404);
  }

  @Test
  void a_lost_answer_stays_reserved() {
    desk.stage.gateway.nextRefund(new RefundOutcome.InDoubt("no answer"));
    asks(form(Map.of("amount", "5", "reason", "Broken")));
    assertThat(refund().state()).isEqualTo(RefundState.IN_DOUBT);
    assertThat(Rendered.html(resource.plan(number, "", ""), Language.EN))
        .contains("data-balance=\"" + (total - 500) + "\"");
  }

  private String refused(Map<String, String> typed) {
    var page = resource.check(number, form(typed));
    assertThat(page.status()).isEqualTo(422);
    return Rendered.html(page, Language.EN);
  }
}
