package io.kassa.web.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.cases.CaseId;
import io.kassa.cases.Closing;
import io.kassa.order.Language;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.GatewayHandle;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasesResourceTest {

  private final Desk desk = Desk.ofAn();
  private final Induced induced = new Induced(desk.stage);
  private final CasesResource resource =
      new CasesResource(
          desk.stage.cases,
          new CasesPage(desk.stage.cases, desk.stage.payments, desk.console, desk.stage.clock),
          desk.lookAgain(),
          desk.pen,
          desk.visitor);

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_kind_is_listed_with_what_happened_and_what_to_do_in_every_language(Language language) {
    for (var kind : CaseKind.values()) {
      induced.of(kind);
    }

    var html = html(list("", ""), language);

    for (var kind : CaseKind.values()) {
      assertThat(html).contains("data-case-kind=\"" + kind + "\" data-open=\"1\"");
    }
    assertThat(html).doesNotContain("console.case", "console.age", "??");
  }

  @Test
  void kinds_are_counted_with_the_age_of_the_oldest_and_every_page_says_how_many_are_open() {
    induced.of(CaseKind.UNKNOWN_WORD);
    desk.stage.clock.move(Duration.ofHours(50));
    induced.of(CaseKind.UNKNOWN_WORD);
    desk.stage.clock.move(Duration.ofMinutes(90));
    induced.of(CaseKind.LATE_MONEY);

    assertThat(html(list("", ""), Language.EN))
        .containsSubsequence(
            "data-case-kind=\"UNKNOWN_WORD\" data-open=\"2\"", "2 open, the oldest for 2 days")
        .containsSubsequence(
            "data-case-kind=\"LATE_MONEY\" data-open=\"1\"", "1 open, the oldest for less than a")
        .contains("<span class=\"hidden\">3 open</span>")
        .contains("Open for 2 days", "Open for 1 hour", "Open for less than a minute");
  }

  @Test
  void both_sides_stand_beside_each_other_and_a_proposal_is_named() {
    induced.of(CaseKind.SECOND_SUCCESS);

    assertThat(html(list("", ""), Language.EN))
        .contains("Kassa: Paid", "Worldpay: “settled”, read on 22/11/2026 11:00:00")
        .contains("Proposed refund: €21.95");
  }

  @Test
  void a_filter_shows_one_kind_open_or_closed() {
    var unknown = induced.of(CaseKind.UNKNOWN_WORD);
    var late = induced.of(CaseKind.LATE_MONEY);
    var settled = induced.of(CaseKind.LATE_MONEY);
    desk.stage.ledger.settle(
        settled.id(), new Closing(desk.stage.clock.instant(), Optional.empty(), "delivered"));

    assertThat(shown(list("", ""))).containsExactlyInAnyOrder(unknown.id(), late.id());
    assertThat(shown(list("late-money", ""))).containsExactly(late.id());
    assertThat(shown(list("late-money", "closed"))).containsExactly(settled.id());
    assertThat(shown(list("unknown-word", "closed"))).isEmpty();
    assertThat(shown(list("nonsense", "nonsense")))
        .containsExactlyInAnyOrder(unknown.id(), late.id());
    assertThat(desk.record()).hasSize(5).first().isEqualTo("an LISTED_CASES  192.0.2.1");
  }

  @Test
  void a_shop_without_cases_says_so() {
    assertThat(html(list("", ""), Language.EN))
        .contains("nothing waits for you")
        .doesNotContain("method=\"post\" action=\"/console/cases\"", "class=\"count\"");
  }

  @Test
  void no_more_than_fifty_are_listed_and_the_page_says_so() {
    for (int i = 0; i < 51; i++) {
      induced.of(CaseKind.LATE_MONEY);
    }

    assertThat(shown(list("", ""))).hasSize(50);
    assertThat(html(list("", ""), Language.EN)).contains("Only the 50 oldest are shown");
  }

  @Test
  void looking_again_at_many_asks_about_their_orders_and_closes_what_is_gone() {
    var known = induced.of(CaseKind.UNKNOWN_WORD);
    var lost = induced.of(CaseKind.UNKNOWN_WORD);
    var left = induced.of(CaseKind.UNKNOWN_WORD);
    desk.stage.gateway.says(handle(lost), new Evidence.Unintelligible("again"), "again");
    desk.stage.gateway.shopperPays(handle(known));

    var answer = resource.lookAgain(ids(known, lost), "unknown-word");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location"))
        .isEqualTo("/console/cases?kind=unknown-word&looked=news&gone=1");
    assertThat(desk.stage.cases.find(known.id()).orElseThrow().isOpen()).isFalse();
    assertThat(desk.stage.cases.find(lost.id()).orElseThrow().isOpen()).isTrue();
    assertThat(desk.stage.cases.find(left.id()).orElseThrow().times()).isEqualTo(1);
    assertThat(desk.record())
        .containsExactly(
            "an LOOKED_AGAIN %s %s 192.0.2.1"
                .formatted(known.about().order(), lost.about().order()));
    assertThat(html(resource.list("", "", "news", "1"), Language.EN))
        .contains("there is news. One case has closed itself.");
  }

  @Test
  void nothing_chosen_is_refused_and_says_where() {
    induced.of(CaseKind.UNKNOWN_WORD);

    var refused = resource.lookAgain(List.of(), "");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(html((Page) refused.getEntity(), Language.EN))
        .contains("Error: Cases", "href=\"#cases\"", "Choose at least one case");
    assertThat(resource.lookAgain(List.of("nonsense"), "").getStatus()).isEqualTo(422);
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void more_than_fifty_at_once_are_refused_and_what_was_chosen_stays_chosen() {
    var one = induced.of(CaseKind.UNKNOWN_WORD);

    var refused = resource.lookAgain(Collections.nCopies(51, one.id().toString()), "");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(html((Page) refused.getEntity(), Language.EN))
        .contains("Choose at most 50 cases at once", "checked=\"checked\"");
    assertThat(desk.record()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "no-news", "no-answer", "nothing-to-ask"})
  void every_outcome_is_told(String outcome) {
    for (var language : Language.values()) {
      assertThat(html(resource.list("", "", outcome, "2"), language))
          .contains("role=\"status\"")
          .doesNotContain("console.cases.looked");
    }
  }

  private GatewayHandle handle(Case one) {
    return desk.stage.payments.find(one.about().payment()).orElseThrow().handle().orElseThrow();
  }

  private static List<String> ids(Case... cases) {
    return Arrays.stream(cases).map(one -> one.id().toString()).toList();
  }

  private List<CaseId> shown(Page page) {
    var html = html(page, Language.EN);
    return Stream.concat(
            desk.stage.cases.open(Optional.empty(), 100).stream(),
            desk.stage.cases.closed(Optional.empty(), 100).stream())
        .map(Case::id)
        .filter(id -> html.contains("data-case=\"" + id))
        .toList();
  }

  private Page list(String kind, String show) {
    return resource.list(kind, show, "", "");
  }

  private static String html(Page page, Language language) {
    return Rendered.html(page, language);
  }
}
