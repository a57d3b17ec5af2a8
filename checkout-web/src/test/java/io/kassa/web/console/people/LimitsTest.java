package io.kassa.web.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.refund.InMemoryPersonalLimits;
import io.kassa.refund.RefundLimits;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Role;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bo sets how much An may give back alone. */
class LimitsTest {

  private final Desk desk = Desk.of("bo", Role.ADMINISTRATOR);
  private final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.BO);
  private final Office office = new Office(desk, lobby);
  private final InMemoryPersonalLimits limits = office.limits;

  @Test
  void limits_are_set_and_put_on_record_with_what_stood_there_before() {
    assertThat(sets("an", "250", "1.000,50", "").getStatus()).isEqualTo(303);
    assertThat(limits.of("an"))
        .isEqualTo(
            new RefundLimits(
                Optional.of(Money.euroCents(25_000)), Optional.of(Money.euroCents(100_050))));
    sets("an", "", "0", "");
    assertThat(limits.of("an"))
        .isEqualTo(new RefundLimits(Optional.empty(), Optional.of(Money.euroCents(0))));
    var entry = desk.trail.newest(1).getFirst();
    assertThat(entry.action()).isEqualTo(AuditAction.CHANGED_LIMITS);
    assertThat(entry.subject()).isEqualTo("an");
    assertThat(entry.before()).contains("each 250.00 EUR, daily 1000.50 EUR");
    assertThat(entry.after()).contains("each as the shop, daily 0.00 EUR");
  }

  @Test
  void what_cannot_be_read_is_told_at_its_field_and_nothing_is_lost_or_changed() {
    assertThat(html(sets("an", "a lot", "-5", "")))
        .contains("href=\"#each\"", "href=\"#daily\"", "value=\"a lot\"", "value=\"-5\"")
        .contains("id=\"each-error\"", "id=\"daily-error\"");
    assertThat(limits.of("an")).isEqualTo(RefundLimits.NONE);
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void after_a_while_the_password_is_asked_for_and_what_was_typed_stays() {
    desk.stage.clock.move(Duration.ofMinutes(11));
    assertThat(html(sets("an", "250", "", "wrong")))
        .contains("The password is wrong", "value=\"250\"", "href=\"#limits-again\"");
    assertThat(limits.of("an")).isEqualTo(RefundLimits.NONE);
    assertThat(sets("an", "250", "", Lobby.PASSWORD).getStatus()).isEqualTo(303);
  }

  @Test
  void nobody_sets_their_own_limits_or_a_strangers() {
    assertThat(sets("bo", "250", "", "").getStatus()).isEqualTo(409);
    assertThat(sets("nobody", "250", "", "").getStatus()).isEqualTo(404);
    assertThat(sets("no such name!", "250", "", "").getStatus()).isEqualTo(404);
    assertThat(limits.of("bo")).isEqualTo(RefundLimits.NONE);
  }

  @Test
  void whom_a_provider_vouches_for_has_limits_like_everybody_else() {
    var eva = "openid:eva";
    assertThat(sets(eva, "25", "", "").getStatus()).isEqualTo(303);
    assertThat(limits.of(eva))
        .isEqualTo(new RefundLimits(Optional.of(Money.euroCents(2_500)), Optional.empty()));
    assertThat(desk.trail.newest(1).getFirst().subject()).isEqualTo(eva);
    assertThat(html(sets(eva, "a lot", "", "")))
        .contains("openid:eva, of the provider", "value=\"a lot\"", "at most €25.00");
    assertThat(sets("openid:", "25", "", "").getStatus()).isEqualTo(404);
  }

  @Test
  void the_page_tells_what_holds_and_what_an_empty_field_means() {
    assertThat(html(Optional.empty(), Language.EN))
        .contains("a shop with one account has nobody else to ask", "no limit");
    limits.replace("an", new RefundLimits(Optional.empty(), Optional.of(Money.euroCents(7_000))));
    assertThat(html(Optional.of(new BigDecimal("25")), Language.EN))
        .contains("In the shop: €25.00 at once, – in a day", "at most €25.00", "at most €70.00")
        .contains("value=\"70.00\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_is_told_in_every_language(Language language) {
    assertThat(html(Optional.empty(), language)).doesNotContain("console.", "??");
    assertThat(html(Optional.of(BigDecimal.ONE), language)).doesNotContain("console.", "??");
    var eva = Person.find("openid:eva", lobby.accounts).orElseThrow();
    assertThat(Rendered.html(office.page(Optional.empty()).of(eva, FieldErrors.none()), language))
        .doesNotContain("console.", "??", "/role", "/disable");
  }

  private Response sets(String name, String each, String daily, String again) {
    return new LimitsResource(
            lobby.accounts,
            limits,
            office.page(Optional.empty()),
            lobby.reentry(),
            desk.pen,
            desk.visitor,
            desk.console)
        .set(name, each, daily, again);
  }

  private String html(Optional<BigDecimal> shop, Language language) {
    var an = lobby.accounts.find(Lobby.AN).orElseThrow();
    return Rendered.html(office.page(shop).of(Person.of(an), FieldErrors.none()), language);
  }

  private static String html(Response answer) {
    return Rendered.html((Page) answer.getEntity(), Language.EN);
  }
}
