package io.kassa.outbox;

import io.kassa.bean.Shared;
import io.kassa.outbox.DeliveryReport.Delivered;
import io.kassa.outbox.DeliveryReport.Failed;
import io.kassa.outbox.DeliveryReport.Kept;
import io.kassa.time.Patience;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries announcements out of the house, each at least once: it claims a handful, delivers them
 * outside any transaction, and records what became of each. Whoever dies between the delivery and
 * the record, or is slower than the lease, lets the same announcement be delivered again. Any
 * number of servers may carry at once.
 *
 * <p>It never gives up: a failed announcement is tried again for ever, after growing pauses, and is
 * an ERROR line in the log once for each day that it stays undelivered.
 */
@Shared
public class Courier {

  /** Also the most deliveries that this server makes at once. */
  private static final int AT_ONCE = 4;

  private static final Logger LOG = System.getLogger(Courier.class.getName());

  private final Outbox outbox;
  private final Patience patience;
  private final Duration lease;
  private final Clock clock;
  private final DoubleSupplier luck;

  /**
   * Is given its collaborators.
   *
   * @param outbox the announcements
   * @param patience how to wait for a handful
   * @param lease {@code kassa.outbox.lease}, how long a claim holds
   * @param clock the present time
   */
  @Inject
  public Courier(
      Outbox outbox,
      Patience patience,
      @ConfigProperty(name = "kassa.outbox.lease") Duration lease,
      Clock clock) {
    this(outbox, patience, lease, clock, () -> ThreadLocalRandom.current().nextDouble());
  }

  Courier(Outbox outbox, Patience patience, Duration lease, Clock clock, DoubleSupplier luck) {
    this.outbox = outbox;
    this.patience = patience;
    this.lease = lease;
    this.clock = clock;
    this.luck = luck;
  }

  /**
   * Makes due what was kept while there was no way out.
   *
   * @param way the way out; if it is not open, everything stays as it is
   */
  public void takeUpKept(Delivery way) {
    int kept = way.isOpen() ? outbox.takeUp(clock.instant()) : 0;
    if (kept > 0) {
      LOG.log(Level.INFO, "{0} announcements that were kept are delivered now.", kept);
    }
  }

  /**
   * Carries everything that is due, a handful at a time.
   *
   * @param way the way out
   * @return how many announcements were claimed
   */
  public int round(Delivery way) {
    int carried = 0;
    while (true) {
      var due = outbox.claimDue(clock.instant(), lease, AT_ONCE);
      patience.atMost(lease, due.stream().map(one -> (Runnable) () -> carry(one, way)).toList());
      carried += due.size();
      if (due.size() < AT_ONCE) {
        return carried;
      }
    }
  }

  private void carry(Announcement one, Delivery way) {
    switch (report(one, way)) {
      case Delivered() -> outbox.delivered(one.id(), clock.instant());
      case Kept(String why) -> outbox.kept(one.id(), why);
      case Failed(String why) -> retryLater(one, why);
    }
  }

  private static DeliveryReport report(Announcement one, Delivery way) {
    try {
      return way.deliver(one);
    } catch (RuntimeException bug) {
      LOG.log(Level.WARNING, "The announcement " + one.id() + " cannot be delivered", bug);
      return new Failed(bug.getClass().getSimpleName());
    }
  }

  private void retryLater(Announcement one, String why) {
    int failed = one.tries() + 1;
    int share = (int) Math.round(luck.getAsDouble() * RetryPace.PER_MILLE);
    var next = clock.instant().plus(RetryPace.pause(failed, share));
    outbox.failed(one.id(), why, next);
    long day = one.daysOldAt(next);
    // The times at which an announcement is due follow each other without a gap, so each day ends
    // between exactly two of them, whichever server tries and however often it was restarted.
    boolean aDayEnds = day > one.daysOldAt(one.nextTryAt().orElse(one.writtenAt()));
    if (aDayEnds) {
      LOG.log(
          Level.ERROR,
          "Order {0}: the announcement {1} ({2}) is not delivered after {3} days and {4} tries: {5}",
          one.order(),
          one.id(),
          one.subject(),
          day,
          failed,
          why);
    } else {
      LOG.log(
          failed == 1 ? Level.WARNING : Level.DEBUG,
          "Order {0}: the announcement {1} ({2}) failed and is tried again: {3}",
          one.order(),
          one.id(),
          one.subject(),
          why);
    }
  }
}
