package io.kassa.web.console.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.audit.VerifyChain;
import io.kassa.order.Language;
import io.kassa.staff.AuditAction;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditCheckResourceTest {

  private final Desk desk = Desk.ofAn();
  private final AuditCheckResource resource =
      new AuditCheckResource(new VerifyChain(desk.trail, desk.stage.clock), desk.pen, desk.console);

  @Test
  void a_whole_record_is_said_with_its_anchor_and_the_check_is_on_record() {
    desk.pen.note(AuditAction.VIEWED_ORDER, "KM4T-9XQA");

    var html = Rendered.html(resource.check(""), Language.EN);

    assertThat(html).contains("data-finding=\"WHOLE\"", "2 entries", desk.trail.end().toString());
    assertThat(desk.record().getFirst()).startsWith("an CHECKED_AUDIT");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_broken_record_is_said_with_the_first_number_and_what_to_do(Language language) {
    for (int n = 0; n < 3; n++) {
      desk.pen.note(AuditAction.VIEWED_ORDER, "s" + n);
    }
    desk.trail.forge(links -> links.subList(1, links.size()));

    assertThat(Rendered.html(resource.check(""), language))
        .contains("data-finding=\"MISSING\"", "data-number=\"1\"")
        .doesNotContain("console.", desk.trail.end().toString());
    assertThat(resource.checkForPrograms(""))
        .isEqualTo("{\"whole\":false,\"number\":1,\"fault\":\"MISSING\"}");
  }

  @Test
  void an_anchor_that_is_none_is_refused_and_shown_again() {
    var page = resource.check(" <12> ");

    assertThat(page.status()).isEqualTo(422);
    assertThat(Rendered.html(page, Language.EN)).contains("value=\"&lt;12&gt;\"", "not an anchor");
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void an_anchor_that_was_kept_is_compared() {
    desk.pen.note(AuditAction.VIEWED_ORDER, "KM4T-9XQA");
    var anchor = desk.trail.end();

    assertThat(Rendered.html(resource.check(anchor.toString()), Language.EN))
        .contains("data-finding=\"WHOLE\"", "anchor that you kept fits");
    assertThat(resource.checkForPrograms("1:" + "0".repeat(64))).contains("REWRITTEN");
    assertThat(resource.checkForPrograms(""))
        .contains("\"whole\":true", "\"entries\":4", desk.trail.end().toString());
  }
}
