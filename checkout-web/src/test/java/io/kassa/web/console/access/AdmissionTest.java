package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.Language;
import io.kassa.staff.Permission;
import io.kassa.staff.Role;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {

  /** Stands in for a resource. */
  static final class Doors {

    @Needs(Permission.CLOSE_CASE)
    public void close() {}

    @NeedsNobody
    public void enter() {}

    public void forgotten() {}
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void the_role_decides_about_what_a_method_needs(Role role) throws NoSuchMethodException {
    assertThat(allows(Desk.of(role), "close")).isEqualTo(role.may(Permission.CLOSE_CASE));
  }

  @Test
  void a_method_that_does_not_say_what_it_needs_is_closed_to_everybody()
      throws NoSuchMethodException {
    assertThat(allows(Desk.of(Role.ADMINISTRATOR), "forgotten")).isFalse();
  }

  @Test
  void whoever_has_not_signed_in_reaches_only_the_way_in() throws NoSuchMethodException {
    assertThat(allows(Desk.ofNobody(), "enter")).isTrue();
    assertThat(allows(Desk.ofNobody(), "close")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_refusal_is_put_on_record_and_explained_in_every_language(Language language) {
    var desk = Desk.of(Role.VIEWER);

    var page = at(desk).refuse("POST /console/cases/1/close");

    assertThat(page.status()).isEqualTo(403);
    assertThat(Rendered.html(page, language)).contains("data-refused").doesNotContain("console.");
    assertThat(desk.record()).containsExactly("an REFUSED POST /console/cases/1/close 192.0.2.1");
  }

  @Test
  void pages_offer_only_what_the_role_allows() {
    assertThat(pageFor(Role.VIEWER)).doesNotContain("/console/audit");
    assertThat(pageFor(Role.MANAGER)).contains("/console/audit");
  }

  private static String pageFor(Role role) {
    return Rendered.html(Desk.of(role).console.page("refused"), Language.EN);
  }

  private static boolean allows(Desk desk, String method) throws NoSuchMethodException {
    return at(desk).allows(Doors.class.getMethod(method));
  }

  private static Admission at(Desk desk) {
    return new Admission(desk.visitor, desk.pen, desk.console);
  }
}
