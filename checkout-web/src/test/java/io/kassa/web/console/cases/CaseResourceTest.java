package io.kassa.web.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.cases.Closing;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.staff.StaffName;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseResourceTest {

  private final Desk desk = Desk.ofAn();
  private final Induced induced = new Induced(desk.stage);
  private final CaseResource resource =
      new CaseResource(
          desk.stage.cases,
          new CasePage(
              desk.stage.orders, desk.stage.payments, desk.story(), desk.console, desk.stage.clock),
          desk.lookAgain(),
          desk.stage.ledger,
          desk.pen,
          desk.visitor,
          desk.console,
          desk.stage.clock);

  @ParameterizedTest
  @EnumSource(CaseKind.class)
  void each_kind_is_explained_with_the_facts_of_both_sides(CaseKind kind) {
    var one = induced.of(kind);

    for (var language : Language.values()) {
      assertThat(html(page(one), language))
          .contains("data-case-kind=\"" + kind + "\"", "data-happening=\"STARTED\"")
          .doesNotContain("console.", "??");
    }
    assertThat(html(page(one), Language.EN))
        .containsSubsequence(
            "What happened",
            "What it means",
            "What to do",
            "What Kassa believes",
            "What Worldpay says",
            "Notifications received",
            "Proposed refund",
            "Close this case");
    assertThat(desk.record())
        .first()
        .isEqualTo(
            "an VIEWED_CASE %s %s 192.0.2.1"
                .formatted(one.about().order(), CasesAddress.word(kind)));
  }

  @Test
  void a_second_success_proposes_the_refund_of_the_surplus() {
    assertThat(html(page(induced.of(CaseKind.SECOND_SUCCESS)), Language.EN))
        .contains("€21.95 to the shopper, for attempt 2");
  }

  @Test
  void a_doubtful_amount_says_that_it_holds_the_order_and_closing_releases_it() {
    var one = induced.of(CaseKind.AMOUNT_DIFFERS);
    assertThat(status(one)).isEqualTo(OrderStatus.PENDING);
    assertThat(html(page(one), Language.EN))
        .contains("Amount reported", "€0.01", "the order stays at “Payment under way”")
        .contains("Closing this case releases the order");

    close(one, "The cent was agreed upon.");

    assertThat(status(one)).isEqualTo(OrderStatus.PAID);
  }

  @ParameterizedTest
  @EnumSource(names = "AMOUNT_DIFFERS", mode = EnumSource.Mode.EXCLUDE)
  void closing_any_other_kind_changes_nothing_and_says_so(CaseKind kind) {
    var one = induced.of(kind);
    var before = status(one);
    assertThat(html(page(one), Language.EN)).contains("does not change the order or the payment");

    close(one, "Seen.");

    assertThat(status(one)).isEqualTo(before);
  }

  @Test
  void a_case_is_closed_with_a_reason_under_the_persons_name() {
    var one = induced.of(CaseKind.LATE_MONEY);

    var answer = close(one, "  Delivered after all.\r\nAn called the shopper. ");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location"))
        .isEqualTo("/console/cases/" + one.id() + "?looked=closed");
    assertThat(closing(one))
        .isEqualTo(
            new Closing(
                desk.stage.clock.instant(),
                Optional.of(new StaffName("an")),
                "Delivered after all.\nAn called the shopper."));
    assertThat(desk.record())
        .containsExactly("an CLOSED_CASE " + one.about().order() + " late-money 192.0.2.1");
    assertThat(html(resource.one(one.id().toString(), "closed"), Language.EN))
        .contains("The case is closed.", "Closed by an on 22/11/2026 11:00:00")
        .doesNotContain("Close this case", "look-again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000\u0007"})
  void no_reason_is_no_reason(String typed) {
    var one = induced.of(CaseKind.LATE_MONEY);

    var refused = close(one, typed);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(html((Page) refused.getEntity(), Language.EN))
        .contains("Error: Case:", "href=\"#reason\"", "Enter the reason", "aria-invalid=\"true\"");
    assertThat(desk.stage.cases.find(one.id()).orElseThrow().isOpen()).isTrue();
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void a_reason_has_500_characters_as_people_count_them_and_a_longer_one_is_given_back() {
    var one = induced.of(CaseKind.LATE_MONEY);
    var tooLong = "é".repeat(499) + "<b>";

    var refused = close(one, tooLong);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(html((Page) refused.getEntity(), Language.EN))
        .contains("Shorten the reason to 500 characters", "é".repeat(499) + "&lt;b&gt;</textarea>");
    assertThat(close(one, "😀".repeat(500)).getStatus()).isEqualTo(303);
  }

  @Test
  void pressing_the_button_twice_closes_once() {
    var one = induced.of(CaseKind.LATE_MONEY);
    close(one, "Delivered.");

    assertThat(close(one, "Delivered.").getStatus()).isEqualTo(303);
    assertThat(desk.record()).hasSize(1);
  }

  @Test
  void who_comes_too_late_is_told_what_was_typed_and_who_was_first() {
    var one = induced.of(CaseKind.UNKNOWN_WORD);
    induced.says(one.about().payment(), new Evidence.FundsMoving(), "settled");

    var late = close(one, "Asked <Worldpay>.");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(html((Page) late.getEntity(), Language.EN))
        .contains("Your reason was not kept: “Asked &lt;Worldpay&gt;.”")
        .contains("Closed by itself on 22/11/2026 11:00:00, when Worldpay said “settled”");
    assertThat(closing(one).by()).isEmpty();
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void looking_again_closes_the_case_when_the_disagreement_is_gone() {
    var one = induced.of(CaseKind.UNKNOWN_WORD);

    var answer = resource.lookAgain(one.id().toString());

    assertThat(answer.getHeaderString("Location"))
        .isEqualTo("/console/cases/" + one.id() + "?looked=news");
    assertThat(closing(one).by()).isEmpty();
    assertThat(desk.record())
        .containsExactly("an LOOKED_AGAIN " + one.about().order() + " 192.0.2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "00000000-0000-0000-0000-000000000000"})
  void an_unknown_case_is_a_page_that_says_so(String id) {
    assertThat(resource.one(id, "").status()).isEqualTo(404);
    assertThat(((Page) resource.lookAgain(id).getEntity()).status()).isEqualTo(404);
    assertThat(((Page) resource.close(id, "x").getEntity()).status()).isEqualTo(404);
    assertThat(html(resource.one(id, ""), Language.EN)).contains("There is no such case");
    assertThat(desk.record()).isEmpty();
  }

  private Page page(Case one) {
    return resource.one(one.id().toString(), "");
  }

  private Response close(Case one, String reason) {
    return resource.close(one.id().toString(), reason);
  }

  private Closing closing(Case one) {
    return desk.stage.cases.find(one.id()).flatMap(Case::closing).orElseThrow();
  }

  private OrderStatus status(Case one) {
    return desk.stage.orders.find(one.about().order()).orElseThrow().status();
  }

  private static String html(Page page, Language language) {
    return Rendered.html(page, language);
  }
}
