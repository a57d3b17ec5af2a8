package io.kassa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Initiation.Declined;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Redirect;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Rank;
import io.kassa.payment.TransactionReference;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What every gateway promises, whoever plays it. */
public interface PaymentGatewayContract {

  /** The gateway under test, well and reachable. */
  PaymentGateway gateway();

  /** Lets a shopper do something on a page that the gateway opened; done when it returns. */
  void shopper(ShopperDeed deed, PaymentRequest request, Redirect opened);

  /** A handle of the gateway's own kind, of a payment that never was. */
  GatewayHandle handleOfNothing();

  @Test
  default void a_gateway_says_that_it_is_well() {
    assertThat(gateway().isWell()).isTrue();
  }

  @Test
  default void an_opened_page_can_be_asked_about_and_nothing_has_happened_yet() {
    var opened = open(request());
    assertThat(opened.page().href()).startsWith("http");
    assertThat(evidence(opened)).isEqualTo(new NothingYet());
  }

  @Test
  default void a_shopper_who_pays_moves_the_money() {
    assertThat(after(ShopperDeed.PAYS)).isEqualTo(new FundsMoving());
  }

  @Test
  default void whoever_does_not_pay_leaves_a_reason() {
    assertThat(after(ShopperDeed.IS_REFUSED)).isEqualTo(new NotPaid(NotPaidReason.REFUSED));
    assertThat(after(ShopperDeed.CANCELS))
        .isEqualTo(new NotPaid(NotPaidReason.CANCELLED_BY_SHOPPER));
    assertThat(after(ShopperDeed.LETS_EXPIRE)).isEqualTo(new NotPaid(NotPaidReason.EXPIRED));
    assertThat(after(ShopperDeed.MEETS_AN_ERROR)).isEqualTo(new NotPaid(NotPaidReason.ERROR));
  }

  @Test
  default void asking_changes_nothing() {
    var request = request();
    var opened = open(request);
    for (int i = 0; i < 3; i++) {
      assertThat(evidence(opened)).isEqualTo(new NothingYet());
    }
    shopper(ShopperDeed.PAYS, request, opened);
    for (int i = 0; i < 3; i++) {
      assertThat(evidence(opened)).isEqualTo(new FundsMoving());
    }
  }

  @Test
  default void two_payments_of_one_order_are_apart() {
    var first = request();
    var second = another(first);
    var firstOpened = open(first);
    var secondOpened = open(second);
    shopper(ShopperDeed.PAYS, second, secondOpened);
    assertThat(evidence(firstOpened)).isEqualTo(new NothingYet());
    assertThat(evidence(secondOpened)).isEqualTo(new FundsMoving());
  }

  @Test
  default void a_used_reference_never_opens_a_second_page() {
    var request = request();
    open(request);
    assertThat(gateway().initiate(request)).isInstanceOf(InDoubt.class);
  }

  @Test
  default void the_limits_are_kept_to_the_cent() {
    var limits = gateway().limits();
    var cent = Money.euroCents(1);
    open(request(limits.least()));
    open(request(limits.most()));
    refuses(limits.least().minus(cent));
    refuses(limits.most().plus(cent));
    refuses(new Money(limits.least().minorUnits(), Currency.getInstance("USD")));
  }

  @Test
  default void a_payment_that_never_was_proves_nothing() {
    switch (gateway().query(handleOfNothing())) {
      case Heard(var testimony, var refund) ->
          assertThat(testimony.evidence().rank()).isEqualTo(Rank.NOTHING);
      case Answer.Silent(var why) -> assertThat(why).isNotBlank();
      case Answer.OutOfReach(var why) -> assertThat(why).isNotBlank();
    }
  }

  private Evidence after(ShopperDeed deed) {
    var request = request();
    var opened = open(request);
    shopper(deed, request, opened);
    return evidence(opened);
  }

  private Redirect open(PaymentRequest request) {
    var initiation = gateway().initiate(request);
    assertThat(initiation).isInstanceOf(Redirect.class);
    return (Redirect) initiation;
  }

  private void refuses(Money amount) {
    assertThat(gateway().initiate(request(amount))).isInstanceOf(Declined.class);
  }

  private Evidence evidence(Redirect opened) {
    var answer = gateway().query(opened.handle());
    assertThat(answer).isInstanceOf(Heard.class);
    return ((Heard) answer).testimony().evidence();
  }

  private static PaymentRequest request() {
    return request(Money.euroCents(2_195));
  }

  private static PaymentRequest request(Money amount) {
    var random = new SecureRandom();
    var order = OrderNumber.random(random);
    var back = "https://shop.example/orders/x/back/";
    return new PaymentRequest(
        TransactionReference.of(order, 1, random),
        order,
        amount,
        "elise.claes@example.be",
        new ResultUrls(
            URI.create(back + "success"),
            URI.create(back + "pending"),
            URI.create(back + "cancel")));
  }

  private static PaymentRequest another(PaymentRequest first) {
    return new PaymentRequest(
        TransactionReference.of(first.order(), 2, new SecureRandom()),
        first.order(),
        first.amount(),
        first.email(),
        first.results());
  }
}
