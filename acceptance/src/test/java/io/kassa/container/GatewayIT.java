package io.kassa.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Initiation;
import io.kassa.gateway.Initiation.Redirect;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PaymentGatewayContract;
import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.ResultUrls;
import io.kassa.gateway.ShopperDeed;
import io.kassa.journey.stage.Eventually;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.TransactionReference;
import io.worldpaysim.Simulator;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Worldpay adapter as the server runs it, against the stand-in over HTTP. */
@ArquillianTest
@Tag("inside-the-server")
class GatewayIT implements PaymentGatewayContract {

  /** More failures than the circuit breaker looks at. */
  private static final int FAILURES = 25;

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject PaymentGateway gateway;

  @Deployment
  static EnterpriseArchive shop() {
    return Deployments.shopWith(
        List.of(
            GatewayIT.class,
            PaymentGatewayContract.class,
            ShopperDeed.class,
            StandIn.class,
            Eventually.class),
        List.of(Assertions.class, Simulator.class));
  }

  @Override
  public PaymentGateway gateway() {
    StandIn.running();
    return gateway;
  }

  @Override
  public void shopper(ShopperDeed deed, PaymentRequest request, Redirect opened) {
    var choice =
        switch (deed) {
          case PAYS -> ShopperChoice.PAY;
          case IS_REFUSED -> ShopperChoice.REFUSE;
          case CANCELS -> ShopperChoice.CANCEL;
          case LETS_EXPIRE -> ShopperChoice.EXPIRE;
          case MEETS_AN_ERROR -> ShopperChoice.ERROR;
        };
    StandIn.running().shopperChooses(request.reference().value(), choice);
  }

  @Override
  public GatewayHandle handleOfNothing() {
    return new GatewayHandle(
        "nothing", new GatewayLink(StandIn.running().address() + "/apmPayments/nothing"));
  }

  @Test
  void a_gateway_that_only_fails_is_left_alone_for_a_while() {
    var simulator = StandIn.running();
    simulator.laboratory().all("answer-500", Operation.CREATE);
    for (int i = 0; i < FAILURES; i++) {
      gateway.initiate(request());
    }
    simulator.laboratory().clear();

    // Well again, but not asked: the answer says that nothing was sent, and the ledger agrees.
    var request = request();
    assertThat(gateway.initiate(request)).isInstanceOf(Initiation.Unreachable.class);
    assertThat(simulator.ledger().byTransactionReference(request.reference().value())).isEmpty();

    Eventually.holds(
        Duration.ofSeconds(20),
        "the gateway is asked again",
        () -> gateway.initiate(request()) instanceof Redirect);
  }

  private static PaymentRequest request() {
    var order = OrderNumber.random(RANDOM);
    var back = URI.create("http://localhost/back");
    return new PaymentRequest(
        TransactionReference.of(order, 1, RANDOM),
        order,
        Money.euroCents(1_000),
        "an@example.be",
        new ResultUrls(back, back, back));
  }
}
