package io.kassa.web.console.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.AuditAction;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditResourceTest {

  private final Desk desk = Desk.ofAn();
  private final AuditResource resource = new AuditResource(desk.trail, desk.pen, desk.console);

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_action_is_told_in_words(Language language) {
    for (var action : AuditAction.values()) {
      desk.pen.note(action, "KM4T-9XQA");
    }

    assertThat(Rendered.html(resource.newest(), language))
        .contains("KM4T-9XQA", "192.0.2.1")
        .doesNotContain("console.");
  }

  @Test
  void reading_the_record_is_on_record_itself() {
    var html = Rendered.html(resource.newest(), Language.EN);

    assertThat(desk.record()).containsExactly("an READ_AUDIT  192.0.2.1");
    assertThat(html).contains("data-action=\"READ_AUDIT\"");
  }

  @Test
  void a_name_that_can_be_nobodys_is_shown_as_unknown() {
    desk.pen.noteAs("", AuditAction.SIGN_IN_REFUSED);

    assertThat(Rendered.html(resource.newest(), Language.EN)).contains("unknown name");
  }

  @Test
  void an_endless_subject_is_cut() {
    desk.pen.note(AuditAction.LISTED_ORDERS, "x".repeat(5000));

    assertThat(desk.trail.newest(1).getFirst().subject()).hasSize(500);
  }
}
