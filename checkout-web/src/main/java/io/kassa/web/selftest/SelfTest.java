package io.kassa.web.selftest;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets all checks look side by side, and waits for them no longer than a few seconds whatever
 * hangs. A check that still hangs from an earlier test is not started again, so that it holds one
 * thread and not one more with every look; and whoever asks again at once gets the same report, so
 * that nobody can make the shop pester Worldpay. Safe for use by many threads.
 */
@ApplicationScoped
public class SelfTest {

  private static final Logger LOG = System.getLogger(SelfTest.class.getName());

  /** Longer than every check's own limits for a single step, short enough to wait for a page. */
  private static final Duration LIMIT = Duration.ofSeconds(6);

  /** How long a report is good enough for the next who asks. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final List<Check> checks;
  private final Executor executor;
  private final Clock clock;
  private final Duration limit;
  private final Map<Topic, FutureTask<Finding>> underWay = new EnumMap<>(Topic.class);
  private Optional<Report> last = Optional.empty();

  /** For the container's proxies; checks nothing. */
  protected SelfTest() {
    this(List.of(), Runnable::run, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), LIMIT);
  }

  /**
   * Is given its collaborators.
   *
   * @param checks every check there is
   * @param executor the server's threads
   * @param clock the present time
   */
  @Inject
  public SelfTest(Instance<Check> checks, ManagedExecutorService executor, Clock clock) {
    this(checks.stream().toList(), executor, clock, LIMIT);
  }

  SelfTest(List<Check> checks, Executor executor, Clock clock, Duration limit) {
    this.checks = checks.stream().sorted(Comparator.comparing(Check::topic)).toList();
    this.executor = executor;
    this.clock = clock;
    this.limit = limit;
  }

  /**
   * Looks at everything.
   *
   * @return what was found, at most a few seconds old
   */
  public synchronized Report run() {
    var now = clock.instant();
    var fresh = last.filter(report -> report.at().plus(FRESH).isAfter(now));
    if (fresh.isPresent()) {
      return fresh.get();
    }
    checks.forEach(this::start);
    long deadline = System.nanoTime() + limit.toNanos();
    var report =
        new Report(
            now,
            checks.stream()
                .map(check -> new Result(check.topic(), await(check, deadline)))
                .toList());
    last = Optional.of(report);
    return report;
  }

  private void start(Check check) {
    var earlier = underWay.get(check.topic());
    if (earlier == null || earlier.isDone()) {
      var task = new FutureTask<>(check::look);
      underWay.put(check.topic(), task);
      try {
        executor.execute(task);
      } catch (RejectedExecutionException full) {
        LOG.log(Level.DEBUG, "No thread for the check of " + check.topic(), full);
        task.cancel(false);
      }
    }
  }

  private Finding await(Check check, long deadline) {
    var task = underWay.get(check.topic());
    try {
      long left = Math.max(0, deadline - System.nanoTime());
      return task == null ? hangs() : task.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return hangs();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return hangs();
    } catch (ExecutionException | CancellationException failure) {
      LOG.log(Level.INFO, "The check of " + check.topic() + " broke off", failure);
      return Finding.broken(Result.FAILED);
    }
  }

  private Finding hangs() {
    return Finding.broken(Result.HANGS, limit.toSeconds());
  }
}
