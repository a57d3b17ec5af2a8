package io.kassa.web.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.checkout.Stage;
import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.NotificationReader;
import io.kassa.gateway.Reading;
import io.kassa.reconcile.Intake;
import io.kassa.reconcile.NotificationFolding;
import io.kassa.reconcile.NotificationIntake;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IntakeThreadsTest {

  private static final byte[] ANYTHING = {};

  private final CountDownLatch hanging = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private final Stage stage = new Stage();

  @AfterEach
  void end() {
    hanging.countDown();
  }

  @Test
  void what_hangs_is_given_up_in_time_and_not_begun_if_it_still_waits() throws Exception {
    var threads = new IntakeThreads(intake(), Thread::new, Duration.ofMillis(50));
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < IntakeThreads.THREADS + 5; i++) {
        var sent = senders.submit(() -> threads.take(ANYTHING, ""));
        assertThatThrownBy(sent::get).hasCauseInstanceOf(TimeoutException.class);
      }
    }
    hanging.countDown();
    assertThat(threads.take(ANYTHING, "")).isEqualTo(new Intake.Refused("unreadable"));
    assertThat(begun).hasValue(IntakeThreads.THREADS + 1);
    threads.close();
  }

  @Test
  void who_would_wait_too_long_is_turned_away_at_once() {
    var threads = new IntakeThreads(intake(), Thread::new, Duration.ofSeconds(50));
    var waiting =
        IntStream.range(0, IntakeThreads.THREADS + IntakeThreads.QUEUE)
            .mapToObj(i -> threads.begin(ANYTHING, ""))
            .toList();
    assertThatThrownBy(() -> threads.take(ANYTHING, ""))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(waiting).noneMatch(Future::isDone);
    threads.close();
  }

  @Test
  void what_fails_fails_for_whoever_sent_it() {
    hanging.countDown();
    var threads = new IntakeThreads(intake(), Thread::new, Duration.ofSeconds(50));
    assertThatThrownBy(() -> threads.take(ANYTHING, "broken"))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    threads.close();
  }

  private NotificationIntake intake() {
    var folding =
        new NotificationFolding(stage.payments, stage.ledger, stage.notifications, stage.clock);
    return new NotificationIntake(
        new Hanging(), stage.notifications, folding, stage.payments, stage.clock);
  }

  /** A database that hangs would hang in the same place. */
  private final class Hanging implements NotificationReader {

    @Override
    public Reading read(byte[] body, String signatures) {
      begun.incrementAndGet();
      try {
        hanging.await();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
      if (signatures.equals("broken")) {
        throw new IllegalStateException("broken");
      }
      return new Reading.Refused("unreadable");
    }

    @Override
    public GatewayEvent recall(String body) {
      throw new IllegalArgumentException(body);
    }
  }
}
