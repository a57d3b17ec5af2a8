package io.kassa.web.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SelfTestTest {

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);
  private static final Duration SHORT = Duration.ofMillis(200);

  private final Stage stage = new Stage();

  /** A check of the test's. */
  record Made(Topic topic, Supplier<Finding> finds) implements Check {
    @Override
    public Finding look() {
      return finds.get();
    }
  }

  private SelfTest test(Executor executor, Check... checks) {
    return new SelfTest(List.of(checks), executor, stage.clock, SHORT);
  }

  @Test
  void the_worst_verdict_is_the_shops_and_topics_keep_their_order() {
    var report =
        test(
                THREADS,
                new Made(Topic.MAIL, () -> Finding.warning("NONE")),
                new Made(Topic.DATABASE, () -> Finding.ok("OK", 1, "006")))
            .run();
    assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
    assertThat(report.results())
        .extracting(Result::topic)
        .containsExactly(Topic.DATABASE, Topic.MAIL);
    assertThat(report.count(Verdict.OK)).isEqualTo(1);
  }

  @Test
  void a_check_that_hangs_neither_holds_up_the_others_nor_is_started_twice() throws Exception {
    var release = new CountDownLatch(1);
    var started = new AtomicInteger();
    var hanging =
        new Made(
            Topic.MAIL,
            () -> {
              started.incrementAndGet();
              awaitQuietly(release);
              return Finding.ok("OK", "mail");
            });
    var test = test(THREADS, hanging, new Made(Topic.BUTTON, () -> Finding.ok("OK", 4)));
    for (int times = 0; times < 2; times++) {
      var report = test.run();
      assertThat(report.results().getFirst().finding().word()).isEqualTo(Result.HANGS);
      assertThat(report.results().getLast().finding().verdict()).isEqualTo(Verdict.OK);
      stage.clock.move(Duration.ofMinutes(1));
    }
    assertThat(started).hasValue(1);
    release.countDown();
    assertThat(test.run().results().getFirst().finding().verdict()).isEqualTo(Verdict.OK);
  }

  private static void awaitQuietly(CountDownLatch release) {
    try {
      release.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_check_that_breaks_off_and_one_without_a_thread_are_broken_ones() {
    var failing =
        new Made(
            Topic.DATABASE,
            () -> {
              throw new IllegalStateException("no database");
            });
    assertThat(test(THREADS, failing).run().results().getFirst().finding())
        .isEqualTo(Finding.broken(Result.FAILED));
    Executor full =
        task -> {
          throw new RejectedExecutionException("full");
        };
    assertThat(test(full, failing).run().verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void who_asks_again_at_once_is_given_the_same_report() {
    var looks = new ArrayList<String>();
    var counting =
        new Made(
            Topic.WORLDPAY,
            () -> {
              looks.add("asked Worldpay");
              return Finding.ok("OK", "x");
            });
    var test = test(Runnable::run, counting);
    assertThat(test.run()).isSameAs(test.run());
    assertThat(looks).hasSize(1);
    stage.clock.move(Duration.ofSeconds(5));
    test.run();
    assertThat(looks).hasSize(2);
  }
}
