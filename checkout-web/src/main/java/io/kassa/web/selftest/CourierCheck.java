package io.kassa.web.selftest;

import io.kassa.outbox.Announcement;
import io.kassa.outbox.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Looks how long the oldest mail has been waiting. */
@Dependent
public class CourierCheck implements Check {

  /** Enough to tell few from many. */
  private static final int MOST = 100;

  /** Several tries have failed by then. */
  private static final Duration LATE = Duration.ofMinutes(15);

  private final Outbox outbox;
  private final Clock clock;

  /**
   * Is given what it looks at.
   *
   * @param outbox the announcements
   * @param clock the present time
   */
  @Inject
  public CourierCheck(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.COURIER;
  }

  @Override
  public Finding look() {
    var waiting = outbox.undelivered(MOST);
    if (waiting.isEmpty()) {
      return Finding.ok("OK");
    }
    var many = (waiting.size() == MOST ? "≥ " : "") + waiting.size();
    var age = Duration.between(waiting.getFirst().writtenAt(), clock.instant());
    if (age.compareTo(LATE) <= 0) {
      return Finding.ok("WAITING", many);
    }
    boolean kept = waiting.stream().allMatch(one -> one.standing() == Announcement.Standing.KEPT);
    return kept
        ? Finding.warning("KEPT", many)
        : Finding.broken("LATE", many, age.toHours(), age.toMinutesPart());
  }
}
