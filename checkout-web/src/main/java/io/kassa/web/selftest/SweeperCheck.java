package io.kassa.web.selftest;

import io.kassa.operation.Heartbeat;
import io.kassa.payment.OpenPayments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Looks whether this server's sweeper goes its rounds, and how old the oldest open payment is. */
@Dependent
public class SweeperCheck implements Check {

  /** Its rounds follow each other after seconds. */
  private static final Duration LATE = Duration.ofMinutes(1);

  private final Heartbeat heart;
  private final OpenPayments open;
  private final Clock clock;

  /**
   * Is given what it looks at.
   *
   * @param heart when the sweeper went its last round
   * @param open the payments whose outcome is not known
   * @param clock the present time
   */
  @Inject
  public SweeperCheck(Heartbeat heart, OpenPayments open, Clock clock) {
    this.heart = heart;
    this.open = open;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.SWEEPER;
  }

  @Override
  public Finding look() {
    var now = clock.instant();
    var last = heart.last().map(beat -> Duration.between(beat, now));
    if (last.isEmpty()) {
      return Finding.broken("NEVER");
    }
    long seconds = last.get().toSeconds();
    if (last.get().compareTo(LATE) > 0) {
      return Finding.broken("LATE", seconds);
    }
    return open.oldestOpen()
        .map(start -> Duration.between(start, now))
        .map(age -> Finding.ok("OPEN", seconds, age.toHours(), age.toMinutesPart()))
        .orElseGet(() -> Finding.ok("OK", seconds));
  }
}
