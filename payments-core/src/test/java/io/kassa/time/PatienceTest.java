package io.kassa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void work_that_is_done_in_time_was_done_when_the_waiting_ends() {
    try (var threads = Executors.newFixedThreadPool(2)) {
      new Patience(threads)
          .atMost(Duration.ofMinutes(1), List.of(done::incrementAndGet, done::incrementAndGet));
      assertThat(done).hasValue(2);
    }
  }

  @Test
  void work_that_takes_longer_goes_on_by_itself() throws InterruptedException {
    var release = new CountDownLatch(1);
    var finished = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(1)) {
      new Patience(threads)
          .atMost(
              Duration.ofMillis(1),
              () -> {
                awaitQuietly(release);
                finished.countDown();
              });
      assertThat(finished.getCount()).as("nobody waited for it").isEqualTo(1);
      release.countDown();
      assertThat(finished.await(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void work_that_fails_hinders_nobody() {
    new Patience(Runnable::run)
        .atMost(
            Duration.ofMinutes(1),
            List.of(
                () -> {
                  throw new IllegalStateException("on purpose");
                },
                done::incrementAndGet));
    assertThat(done).hasValue(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
