package io.kassa.reconcile;

import io.kassa.payment.OpenPayments;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is still to be looked after, read once for each sweep so that any number of watchers cost
 * nothing, and told in the log when it is much. Safe for use by many threads.
 */
public final class Backlog {

  private static final Logger LOG = System.getLogger(Backlog.class.getName());

  /** What cannot be asked about in this time is a backlog. */
  private static final int MUCH_SECONDS = 5;

  /** What can be asked about in this time is none any more. */
  private static final int LITTLE_SECONDS = 1;

  private final OpenPayments open;
  private final int rate;
  private final Clock clock;
  private volatile long due;
  private volatile Optional<Instant> oldest = Optional.empty();
  private Optional<Instant> draining = Optional.empty();
  private long most;

  /**
   * Is given its collaborators.
   *
   * @param open the figures
   * @param rate how many questions all servers ask in a second
   * @param clock the present time
   */
  public Backlog(OpenPayments open, int rate, Clock clock) {
    this.open = open;
    this.rate = rate;
    this.clock = clock;
  }

  /**
   * Reads the figures anew.
   *
   * @param hearsNothing whether the gateway does not answer, so that nothing drains
   */
  public synchronized void look(boolean hearsNothing) {
    var now = clock.instant();
    long before = due;
    due = open.due(now);
    oldest = open.oldestOpen();
    if (draining.isPresent()) {
      most = Math.max(most, due);
      if (due <= (long) LITTLE_SECONDS * rate) {
        tellTheEnd(draining.get(), now);
      }
    } else if (Math.max(before, due) > (long) MUCH_SECONDS * rate && !hearsNothing) {
      // Part of what was due before may be done already: it drains between two looks, too.
      tellTheBeginning(now, Math.max(before, due));
    }
  }

  /**
   * How many attempts were due when last looked.
   *
   * @return how many; those that a server has claimed are not among them
   */
  public long due() {
    return due;
  }

  /**
   * How long the outcome of the oldest attempt has not been known by now. It grows also while the
   * figures cannot be read.
   *
   * @return seconds; 0 if everything is concluded
   */
  public long oldestOpenSeconds() {
    return oldest.map(start -> Duration.between(start, clock.instant()).toSeconds()).orElse(0L);
  }

  private void tellTheBeginning(Instant now, long found) {
    draining = Optional.of(now);
    most = found;
    LOG.log(
        Level.INFO,
        "A backlog of {0} payments is being looked after, at most {1} in a second over all servers:"
            + " this takes at least {2} s",
        found,
        rate,
        found / rate);
  }

  private void tellTheEnd(Instant since, Instant now) {
    draining = Optional.empty();
    LOG.log(
        Level.INFO,
        "The backlog is drained: up to {0} payments were due, {1} are left, after {2} s",
        most,
        due,
        Duration.between(since, now).toSeconds());
  }
}
