package io.kassa.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.testing.LogLines;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final String WARNING = "Nothing is carried. Is the road open?";

  private final List<Object> pauses = new ArrayList<>();
  private final Appointment appointment = new Appointment();
  private final Rounds rounds = new Rounds(executor());

  private @Nullable Runnable called;
  private boolean fails;
  private int done;

  @Test
  void rounds_are_called_for_after_each_pause_until_the_end() {
    begin();
    goes(3);
    assertThat(done).isEqualTo(3);
    assertThat(pauses).containsExactly(5_000L, 5_000L, TimeUnit.MILLISECONDS);
    assertThat(appointment.isCancelled()).isFalse();
    rounds.end();
    assertThat(appointment.isCancelled()).isTrue();
  }

  @Test
  void a_round_that_fails_ends_nothing_and_a_row_of_them_is_told_of_once() {
    begin();
    try (var log = LogLines.of(Rounds.class)) {
      fails = true;
      goes(3);
      assertThat(log.at(Level.WARNING)).containsExactly(WARNING);
      fails = false;
      goes(1);
      fails = true;
      goes(1);
      assertThat(log.at(Level.WARNING)).as("after one that went well").hasSize(2);
    }
    assertThat(done).isEqualTo(1);
  }

  private void begin() {
    rounds.begin(Duration.ofSeconds(5), this::round, WARNING);
  }

  private void goes(int times) {
    for (int i = 0; i < times; i++) {
      requireNonNull(called).run();
    }
  }

  private void round() {
    if (fails) {
      throw new IllegalStateException("on purpose");
    }
    done++;
  }

  /** Writes down what it is told, and leaves the calls to the test. */
  private ManagedScheduledExecutorService executor() {
    var type = ManagedScheduledExecutorService.class;
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, told) -> {
              assertThat(method.getName()).isEqualTo("scheduleWithFixedDelay");
              called = (Runnable) told[0];
              pauses.addAll(List.of(told).subList(1, 4));
              return appointment;
            }));
  }

  /** What the executor gives back. */
  private static final class Appointment extends CompletableFuture<Object>
      implements ScheduledFuture<Object> {

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return 0;
    }
  }
}
