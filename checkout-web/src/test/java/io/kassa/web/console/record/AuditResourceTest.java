package io.kassa.web.console.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.AuditAction;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditResourceTest {

  private final Desk desk = Desk.ofAn();
  private final AuditResource resource = new AuditResource(desk.trail, desk.pen, desk.console);

  private Page page(String... nameAndValue) {
    var given =
        nameAndValue.length == 0
            ? Map.<String, String>of()
            : Map.of(nameAndValue[0], nameAndValue[1]);
    return resource.list(AuditAddress.read(given));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_action_is_told_in_words(Language language) {
    for (var action : AuditAction.values()) {
      desk.pen.note(action, "KM4T-9XQA");
    }

    assertThat(Rendered.html(page(), language))
        .contains("KM4T-9XQA", "192.0.2.1")
        .doesNotContain("console.");
  }

  @Test
  void reading_the_record_is_on_record_itself() {
    var html = Rendered.html(page(), Language.EN);

    assertThat(desk.record()).containsExactly("an READ_AUDIT  192.0.2.1");
    assertThat(html).contains("data-action=\"READ_AUDIT\"");
  }

  @Test
  void a_name_that_can_be_nobodys_is_shown_as_unknown() {
    desk.pen.noteAs("", AuditAction.SIGN_IN_REFUSED);

    assertThat(Rendered.html(page(), Language.EN)).contains("unknown name");
  }

  @Test
  void what_was_changed_is_told_with_before_and_after() {
    desk.pen.change(AuditAction.CLOSED_CASE, "KM4T-9XQA", "<open>", "closed");

    assertThat(Rendered.html(page(), Language.EN))
        .contains("before: “&lt;open&gt;”, after: “closed”");
  }

  @Test
  void an_endless_subject_is_cut_between_characters_and_holds_nothing_that_databases_refuse() {
    desk.pen.note(AuditAction.LISTED_ORDERS, "\0" + "x".repeat(499) + "😀".repeat(10));
    desk.pen.noteAs("w".repeat(5000), AuditAction.SIGN_IN_REFUSED);

    assertThat(desk.trail.newest(2).getLast().subject()).isEqualTo("x".repeat(499));
    assertThat(desk.trail.newest(1).getFirst().who()).hasSize(200);
  }

  @Test
  void a_filter_shows_only_what_fits_and_stays_in_every_link() {
    desk.pen.note(AuditAction.VIEWED_ORDER, "KM4T-9XQA");
    desk.pen.note(AuditAction.VIEWED_ORDER, "ZZZZ-ZZZZ");
    for (int n = 0; n <= AuditResource.ROWS; n++) {
      desk.pen.note(AuditAction.VIEWED_CASE, "KM4T-9XQA late-money");
    }

    var html = Rendered.html(page("subject", "KM4T-9XQA"), Language.EN);

    assertThat(html)
        .doesNotContain("ZZZZ-ZZZZ")
        .contains(
            "/console/audit/export.csv?subject=KM4T-9XQA",
            "/console/audit/export.jsonl?subject=KM4T-9XQA",
            "/console/audit?subject=KM4T-9XQA&amp;after=",
            "?subject=KM4T-9XQA&amp;lang=nl");
    assertThat(html.split("<tr ", -1)).hasSize(AuditResource.ROWS + 2);
  }

  @Test
  void nothing_that_fits_is_said() {
    assertThat(Rendered.html(page("who", "bob"), Language.EN)).contains("No entry fits");
  }
}
