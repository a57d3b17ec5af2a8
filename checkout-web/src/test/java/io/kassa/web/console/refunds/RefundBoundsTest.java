package io.kassa.web.console.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Disagreement;
import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.payment.CaseKind;
import io.kassa.refund.RefundState;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when, and how much at most: what binds the form. */
class RefundBoundsTest extends AtTheForm {

  @Test
  void after_the_last_day_a_transfer_is_offered_and_recorded_without_a_call() {
    desk.stage.clock.move(Duration.ofDays(181));
    assertThat(Rendered.html(resource.plan(number, "", ""), Language.EN))
        .contains("no longer refunds this payment", "way=transfer")
        .doesNotContain("name=\"reason\"");
    var late = resource.ask(number, form(Map.of("amount", "5", "reason", "Broken")));
    assertThat(((Page) late.getEntity()).status()).isEqualTo(422);

    asks(form(Map.of("way", "transfer", "amount", "5", "reason", "Broken")));
    assertThat(refund().state()).isEqualTo(RefundState.RETURNED);
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  /** Paid at 11 in Brussels in winter: the last day ends in summer, 10 hours after 180 times 24. */
  @Test
  void the_last_day_is_obeyed_to_its_last_second_in_brussels() {
    desk.stage.clock.move(
        Duration.between(desk.stage.clock.instant(), Instant.parse("2027-05-21T21:59:59Z")));
    assertThat(Rendered.html(resource.plan(number, "", ""), Language.EN))
        .contains("21 May 2027", "name=\"reason\"");
    asks(form(Map.of("amount", "5", "reason", "Broken")));

    desk.stage.clock.move(Duration.ofSeconds(1));
    var late =
        (Page) resource.ask(number, form(Map.of("amount", "1", "reason", "Late"))).getEntity();
    assertThat(late.status()).isEqualTo(422);
    assertThat(Rendered.html(late, Language.EN)).contains("no longer refunds this payment");
    assertThat(desk.stage.gateway.refunds()).hasSize(1);
  }

  @Test
  void while_less_was_reported_than_ordered_the_form_is_about_that() {
    desk.stage.cases.raise(
        new Disagreement(
            CaseKind.AMOUNT_DIFFERS,
            order.number(),
            desk.stage.newest(order).id(),
            "settled",
            Optional.of(Money.euroCents(total - 100)),
            Optional.empty(),
            desk.stage.clock.instant()));
    var html = Rendered.html(resource.plan(number, "", ""), Language.EN);
    assertThat(html).contains("data-balance=\"" + (total - 100) + "\"");
    var form = form(Map.of("amount", "5", "reason", "Broken"));
    form.putSingle("seen", String.valueOf(total - 100));
    asks(form);
    assertThat(refund().state()).isEqualTo(RefundState.SUBMITTED);
  }
}
