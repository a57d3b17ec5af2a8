package io.kassa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Initiation.Redirect;
import io.kassa.gateway.Initiation.Unreachable;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InMemoryGatewayTest implements PaymentGatewayContract {

  private final InMemoryGateway gateway = new InMemoryGateway(Clock.systemUTC());

  @Override
  public PaymentGateway gateway() {
    return gateway;
  }

  @Override
  public void shopper(ShopperDeed deed, PaymentRequest request, Redirect opened) {
    gateway.shopper(deed, opened.handle());
  }

  @Override
  public GatewayHandle handleOfNothing() {
    return new GatewayHandle("nobody", new GatewayLink("https://gateway.example/q/0"));
  }

  @Test
  void what_is_rehearsed_comes_before_what_is_true() {
    gateway.nextInitiation(new Unreachable("rehearsed"));
    gateway.nextAnswer(new Answer.Silent("rehearsed"));
    assertThat(gateway.query(handleOfNothing())).isEqualTo(new Answer.Silent("rehearsed"));
    assertThat(gateway.query(handleOfNothing())).isInstanceOf(Answer.Heard.class);
    assertThat(gateway.queries()).hasSize(2);
  }

  @Test
  void a_held_call_counts_as_made_and_ends_when_it_is_released() {
    var release = new CountDownLatch(1);
    gateway.holdUntil(release);
    var answer = CompletableFuture.supplyAsync(() -> gateway.query(handleOfNothing()));
    while (gateway.queries().isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(answer).isNotDone();
    release.countDown();
    assertThat(answer.join()).isInstanceOf(Answer.Heard.class);
  }
}
