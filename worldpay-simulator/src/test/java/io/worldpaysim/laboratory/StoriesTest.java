package io.worldpaysim.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.Merchant;
import io.worldpaysim.Receiver;
import io.worldpaysim.Reply;
import io.worldpaysim.RunningSimulator;
import io.worldpaysim.Simulator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every scenario that goes on over several requests. */
class StoriesTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @Test
  void a_payment_may_be_unknown_at_first() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("not-found-at-first");
    Reply created = merchant.create("T-1");
    Reply other = merchant.create("T-2");

    assertThat(statuses(merchant, created, 4)).containsExactly(404, 404, 404, 200);
    assertThat(statuses(merchant, other, 1)).containsExactly(200);
  }

  @Test
  void a_payment_that_exists_already_may_become_unknown() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    Reply created = merchant.create("T-1");
    simulator.laboratory().next("not-found-for-ever", Operation.QUERY);

    assertThat(statuses(merchant, created, 5)).containsOnly(404);
    assertThat(merchant.query(created.self()).errorName()).isEqualTo("paymentNotFound");
    merchant.press(created, "pay");
    assertThat(statuses(merchant, created, 1)).containsOnly(404);
    simulator.laboratory().clear();
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
  }

  @Test
  void each_payment_is_unknown_for_itself() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().all("not-found-at-first");
    Reply first = merchant.create("T-1");
    Reply second = merchant.create("T-2");

    assertThat(statuses(merchant, first, 4)).containsExactly(404, 404, 404, 200);
    assertThat(statuses(merchant, second, 4)).containsExactly(404, 404, 404, 200);
  }

  @Test
  void the_state_goes_backwards_once_it_was_told() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    simulator.laboratory().next("state-backwards");
    Reply created = merchant.create("T-1");

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
    merchant.press(created, "pay");

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("pending");
  }

  @Test
  void a_webhook_may_overtake_the_answer_that_it_is_about() {
    Receiver receiver = simulators.receiver();
    Simulator simulator = simulators.start("--webhook-url", receiver.address());
    Merchant merchant = simulators.merchantOf(simulator);
    AtomicBoolean answered = new AtomicBoolean();
    AtomicBoolean early = new AtomicBoolean();
    receiver.answers(arrival -> {
      early.set(!answered.get());
      return 200;
    });
    simulator.laboratory().next("webhook-early");

    Reply created = merchant.create("T-1");
    answered.set(true);

    assertThat(receiver.types()).containsExactly("sentForAuthorization");
    assertThat(early).isTrue();
    assertThat(created.status()).isEqualTo(201);
    merchant.press(created, "pay");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
  }

  @Test
  void a_webhook_may_arrive_although_the_answer_is_lost() {
    Receiver receiver = simulators.receiver();
    Simulator simulator = simulators.start("--webhook-url", receiver.address());
    simulator.laboratory().next("webhook-early");
    simulator.laboratory().next("answer-lost", Operation.CREATE);

    assertThat(Raw.create(simulator, Merchant.order("T-1", 2495)).head()).isEmpty();

    assertThat(receiver.types()).containsExactly("sentForAuthorization");
  }

  @Test
  void no_story_is_forgotten_here() {
    assertThat(Catalogue.names(Kind.STORY))
        .containsExactlyInAnyOrder(
            "not-found-at-first", "not-found-for-ever", "state-backwards", "webhook-early");
  }

  private static List<Integer> statuses(Merchant merchant, Reply created, int times) {
    return Stream.generate(() -> merchant.query(created.self()).status()).limit(times).toList();
  }
}
