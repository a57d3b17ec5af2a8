package io.kassa.web.console.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.InMemoryPersonalLimits;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundBook;
import io.kassa.web.console.Desk;
import io.kassa.web.console.access.Lobby;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A paid order in front of somebody who wants to give money back. */
abstract class AtTheForm {

  final Desk desk = Desk.ofAn();
  final Lobby lobby = new Lobby(desk, "optional").signedIn(Lobby.AN);
  final Order order = desk.stage.order();
  final String number = order.number().value();
  final long total = order.total().minorUnits();
  final InMemoryPersonalLimits personal = new InMemoryPersonalLimits();
  final RefundResource resource = resource(Optional.empty());

  @BeforeEach
  void the_order_is_paid() {
    var said = new Testimony(new Evidence.FundsMoving(), "settled", desk.stage.clock.instant());
    desk.stage.ledger.record(desk.stage.newest(order).id(), said, Cause.of(Messenger.SWEEPER));
  }

  Response asks(MultivaluedMap<String, String> form) {
    var answer = resource.ask(number, form);
    assertThat(answer.getStatus()).isEqualTo(303);
    return answer;
  }

  Refund refund() {
    return desk.stage.refunds.of(order.number()).getLast();
  }

  MultivaluedMap<String, String> form(Map<String, String> typed) {
    var form = new MultivaluedHashMap<String, String>();
    form.putSingle("attempt", "1");
    form.putSingle("seen", String.valueOf(balance().minorUnits()));
    form.putSingle("form", "form-" + Integer.toHexString(typed.hashCode()));
    typed.forEach(form::putSingle);
    return form;
  }

  Money balance() {
    var payment = desk.stage.newest(order);
    return new RefundBook(payment.amount(), desk.stage.refunds.of(payment.id())).balance();
  }

  RefundResource resource(Optional<BigDecimal> alone) {
    var own = new OwnLimits(alone, Optional.empty(), personal, desk.visitor);
    var stage = desk.stage;
    var reentry = new ReentryAbove(new BigDecimal("10"), lobby.reentry());
    return new RefundResource(
        stage.orders,
        stage.payments,
        Stage.POLICY,
        stage.refundDesk,
        own,
        reentry,
        new RefundPages(stage.refundLedger, Stage.POLICY, own, reentry, desk.console, stage.clock),
        desk.pen,
        desk.visitor,
        desk.console);
  }
}
