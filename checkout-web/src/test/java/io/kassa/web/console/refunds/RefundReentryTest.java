package io.kassa.web.console.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.InMemoryPersonalLimits;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Above ten euro a clerk proves once more to be the one who signed in. */
class RefundReentryTest {

  private static final Duration A_WHILE = Duration.ofMinutes(11);

  private final Desk desk = Desk.ofAn();
  private final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.AN);
  private final Order order = desk.stage.order();
  private final String number = order.number().value();
  private final RefundResource resource = resource();

  @BeforeEach
  void the_order_is_paid() {
    var said = new Testimony(new Evidence.FundsMoving(), "settled", desk.stage.clock.instant());
    desk.stage.ledger.record(desk.stage.newest(order).id(), said, Cause.of(Messenger.SWEEPER));
  }

  @Test
  void up_to_the_limit_nobody_is_asked() {
    desk.stage.clock.move(A_WHILE);
    assertThat(html(resource.check(number, form("10")))).doesNotContain("id=\"again\"");
    assertThat(resource.ask(number, form("10")).getStatus()).isEqualTo(303);
  }

  @Test
  void above_it_whoever_signed_in_just_now_is_not_asked_and_who_did_a_while_ago_is() {
    assertThat(html(resource.check(number, form("10.01")))).doesNotContain("id=\"again\"");
    desk.stage.clock.move(A_WHILE);
    assertThat(html(resource.check(number, form("10.01")))).contains("id=\"again\"");
    assertThat(status(resource.ask(number, form("10.01")))).isEqualTo(422);
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void a_wrong_password_loses_nothing_that_was_typed_and_the_right_one_sends_the_same_form() {
    desk.stage.clock.move(A_WHILE);
    var form = form("12");
    var answer = resource.ask(number, with(form, "guess"));
    assertThat(status(answer)).isEqualTo(422);
    assertThat(html((Page) answer.getEntity()))
        .contains("href=\"#again\"", "The password is wrong")
        .contains("name=\"amount\" value=\"12\"", "name=\"reason\" value=\"Broken\"")
        .contains("name=\"form\" value=\"form-12\"")
        .doesNotContain("guess");
    assertThat(desk.record().toString()).contains("SIGN_IN_REFUSED").doesNotContain("guess");
    assertThat(resource.ask(number, with(form, Lobby.PASSWORD)).getStatus()).isEqualTo(303);
    assertThat(desk.stage.gateway.refunds()).hasSize(1);
    assertThat(html(resource().check(number, form("11"))))
        .as("the next request knows of it")
        .doesNotContain("id=\"again\"");
  }

  @Test
  void wrong_ones_are_counted_as_at_the_door() {
    desk.stage.clock.move(A_WHILE);
    for (int n = 0; n < 6; n++) {
      resource.ask(number, with(form("12"), "guess " + n));
    }
    var answer = resource.ask(number, with(form("12"), Lobby.PASSWORD));
    assertThat(html((Page) answer.getEntity())).contains("Too many attempts");
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void a_transfer_that_is_only_recorded_asks_nobody() {
    desk.stage.clock.move(A_WHILE);
    var form = form("12");
    form.putSingle("way", "transfer");
    assertThat(html(resource.check(number, form))).doesNotContain("id=\"again\"");
    assertThat(resource.ask(number, form).getStatus()).isEqualTo(303);
  }

  private MultivaluedMap<String, String> form(String amount) {
    var form = new MultivaluedHashMap<String, String>();
    form.putSingle("attempt", "1");
    form.putSingle("seen", String.valueOf(order.total().minorUnits()));
    form.putSingle("form", "form-" + amount);
    form.putSingle("amount", amount);
    form.putSingle("reason", "Broken");
    return form;
  }

  private static MultivaluedMap<String, String> with(
      MultivaluedMap<String, String> form, String password) {
    var again = new MultivaluedHashMap<>(form);
    again.putSingle("again", password);
    return again;
  }

  private static int status(Response answer) {
    return ((Page) answer.getEntity()).status();
  }

  private static String html(Page page) {
    return Rendered.html(page, Language.EN);
  }

  private RefundResource resource() {
    var stage = desk.stage;
    var limits =
        new OwnLimits(
            Optional.empty(), Optional.empty(), new InMemoryPersonalLimits(), desk.visitor);
    var reentry = new ReentryAbove(BigDecimal.TEN, lobby.reentry());
    return new RefundResource(
        stage.orders,
        stage.payments,
        Stage.POLICY,
        stage.refundDesk,
        limits,
        reentry,
        new RefundPages(
            stage.refundLedger, Stage.POLICY, limits, reentry, desk.console, stage.clock),
        desk.pen,
        desk.visitor,
        desk.console);
  }
}
