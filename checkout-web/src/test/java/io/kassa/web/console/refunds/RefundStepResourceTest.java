package io.kassa.web.console.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.InMemoryPersonalLimits;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.refund.RefundState;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import io.kassa.web.console.orders.OrderResource;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundStepResourceTest {

  private static final Money TWO_EURO = Money.euroCents(200);
  private static final RefundLimits ONE_EURO =
      new RefundLimits(Optional.of(Money.euroCents(100)), Optional.empty());

  private final Desk desk = Desk.ofAn();
  private final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.AN);
  private final Order order = desk.stage.order();
  private final RefundStepResource resource = resource();

  @BeforeEach
  void the_order_is_paid() {
    var said = new Testimony(new Evidence.FundsMoving(), "settled", desk.stage.clock.instant());
    desk.stage.ledger.record(desk.stage.newest(order).id(), said, Cause.of(Messenger.SWEEPER));
  }

  @Test
  void a_second_person_agrees_and_it_is_sent() {
    var refund = asked("bert", ONE_EURO);
    assertThat(html(refund, Language.EN)).contains("Agree and send", "€2.00 goes back");
    assertThat(says(refund, "approve", "")).endsWith("?done=approved");
    assertThat(now(refund).state()).isEqualTo(RefundState.SUBMITTED);
    assertThat(html(refund, Language.EN)).contains("an agreed on").doesNotContain("Agree and send");
  }

  @Test
  void a_second_person_says_no_and_why_and_the_amount_is_free() {
    var refund = asked("bert", ONE_EURO);
    var page = (Page) resource.decide(refund.id().toString(), "reject", " ", "").getEntity();
    assertThat(page.status()).isEqualTo(422);
    assertThat(says(refund, "reject", "Not broken")).endsWith("?done=rejected");
    assertThat(now(refund).state()).isEqualTo(RefundState.REJECTED);
    assertThat(html(refund, Language.EN)).contains("an said no on", "Not broken");
    assertThat(desk.stage.gateway.refunds()).isEmpty();
  }

  @Test
  void agreeing_to_much_asks_for_the_password_after_a_while_and_keeps_what_was_typed() {
    var refund = asked("bert", ONE_EURO);
    desk.stage.clock.move(Duration.ofMinutes(11));
    assertThat(html(refund, Language.EN)).contains("id=\"again\"");
    var id = refund.id().toString();
    var page = (Page) resource.decide(id, "approve", "All right", "wrong").getEntity();
    assertThat(page.status()).isEqualTo(422);
    assertThat(Rendered.html(page, Language.EN)).contains("password is wrong", ">All right<");
    assertThat(now(refund).state()).isEqualTo(RefundState.AWAITING_APPROVAL);
    assertThat(resource.decide(id, "approve", "", Lobby.PASSWORD).getLocation().toString())
        .endsWith("?done=approved");
    var next = asked("bert", ONE_EURO).id().toString();
    assertThat(Rendered.html(resource().one(next, ""), Language.EN))
        .as("the next request knows of it")
        .contains("Agree and send")
        .doesNotContain("id=\"again\"");
  }

  @Test
  void saying_no_asks_for_no_password() {
    var refund = asked("bert", ONE_EURO);
    desk.stage.clock.move(Duration.ofMinutes(11));
    assertThat(says(refund, "reject", "Not broken")).endsWith("?done=rejected");
  }

  @Test
  void nobody_decides_about_their_own() {
    var refund = asked("an", ONE_EURO);
    assertThat(html(refund, Language.EN)).contains("somebody else decides").doesNotContain("step");
    assertThat(says(refund, "approve", "")).endsWith("?done=own");
    assertThat(now(refund).state()).isEqualTo(RefundState.AWAITING_APPROVAL);
  }

  @Test
  void a_doubt_is_settled_by_what_a_person_found() {
    desk.stage.gateway.nextRefund(new RefundOutcome.InDoubt("no answer"));
    var lost = asked("an", RefundLimits.NONE);
    assertThat(html(lost, Language.EN)).contains("answer was lost", lost.reference().value());
    assertThat(says(lost, "not-arrived", "Not in the list")).endsWith("?done=settled");
    assertThat(now(lost).state()).isEqualTo(RefundState.REFUSED);
    assertThat(says(lost, "arrived", "It is there after all")).endsWith("?done=not-any-more");

    desk.stage.gateway.nextRefund(new RefundOutcome.InDoubt("no answer"));
    var found = asked("an", RefundLimits.NONE);
    says(found, "arrived", "In the list");
    assertThat(now(found).state()).isEqualTo(RefundState.SUBMITTED);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_refund_is_told_on_its_page_on_the_order_and_in_the_list(Language language) {
    desk.stage.gateway.nextRefund(new RefundOutcome.InDoubt("no answer"));
    var lost = asked("an", RefundLimits.NONE);
    var waiting = asked("bert", ONE_EURO);
    for (var page : List.of(html(lost, language), html(waiting, language), list(language))) {
      assertThat(page).doesNotContain(">refund", ">console", "??");
    }
    assertThat(list(language))
        .contains(waiting.id().toString())
        .doesNotContain(lost.id().toString());
    assertThat(onTheOrder(language))
        .contains("data-refund-state=\"IN_DOUBT\"", "data-refund-state=\"AWAITING_APPROVAL\"")
        .contains("/refund?attempt=1")
        .doesNotContain("refund.", "??");
  }

  @Test
  void what_was_done_is_told_in_every_language() {
    var refund = asked("bert", ONE_EURO).id().toString();
    for (var done : Done.values()) {
      for (var language : Language.values()) {
        assertThat(Rendered.html(resource.one(refund, done.word()), language))
            .contains("role=\"status\"")
            .doesNotContain("refund.decided");
      }
    }
  }

  @Test
  void there_is_no_page_for_what_is_not_there() {
    assertThat(resource.one("nonsense", "").status()).isEqualTo(404);
    var page = (Page) resource.decide(UUID.randomUUID().toString(), "approve", "", "").getEntity();
    assertThat(page.status()).isEqualTo(404);
  }

  private RefundStepResource resource() {
    return new RefundStepResource(
        desk.stage.refunds,
        desk.stage.refundDesk,
        new ReentryAbove(new BigDecimal("1.99"), lobby.reentry()),
        desk.pen,
        desk.visitor,
        desk.console);
  }

  private Refund asked(String by, RefundLimits limits) {
    var payment = desk.stage.newest(order);
    var reserved =
        desk.stage.refunds.of(payment.id()).stream().filter(one -> one.state().holdsMoney());
    var sum = reserved.map(Refund::amount).reduce(Money.euroCents(0), Money::plus);
    var form = UUID.randomUUID().toString();
    desk.stage.refundDesk.request(
        new RefundOrder(
            order.number(),
            payment.id(),
            List.of(TWO_EURO),
            "Broken",
            payment.amount().minus(sum),
            form,
            by,
            limits));
    return desk.stage.refunds.ofForm(form).getFirst();
  }

  private String says(Refund refund, String step, String reason) {
    return resource.decide(refund.id().toString(), step, reason, "").getLocation().toString();
  }

  private Refund now(Refund refund) {
    return desk.stage.refunds.find(refund.id()).orElseThrow();
  }

  private String html(Refund refund, Language language) {
    return Rendered.html(resource.one(refund.id().toString(), ""), language);
  }

  private String list(Language language) {
    var own =
        new OwnLimits(
            Optional.empty(), Optional.empty(), new InMemoryPersonalLimits(), desk.visitor);
    var waiting = new ApprovalsResource(desk.stage.refunds, own, desk.pen, desk.console);
    return Rendered.html(waiting.waiting(), language);
  }

  private String onTheOrder(Language language) {
    var stage = desk.stage;
    var page =
        new OrderResource(
            stage.orders, desk.story(), desk.lookAgain(), desk.pen, desk.visitor, desk.console);
    return Rendered.html(page.order(order.number().value(), "", "taken"), language);
  }
}
