package io.kassa.reconcile;

import io.kassa.operation.Heartbeat;
import io.kassa.time.Appointments;
import io.kassa.time.ServerClock;
import io.kassa.time.SharedTime;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One server's sweeping: at each beat of its timer it compares the clocks, looks at the backlog,
 * sweeps, and folds notifications that were left over; between two beats it sweeps on while more is
 * due. Nothing that fails ends it: the next beat tries again. Safe for use by many threads.
 */
public final class Sweeping {

  private static final Logger LOG = System.getLogger(Sweeping.class.getName());

  private final ServerClock clock;
  private final SharedTime sharedTime;
  private final Backlog backlog;
  private final Sweeper sweeper;
  private final LeftoverNotifications leftovers;
  private final Appointments appointments;
  private final Heartbeat heart;

  /** There is one way on at a time, or each beat would add another. */
  private final AtomicBoolean goesOn = new AtomicBoolean();

  private volatile boolean failing;

  /**
   * Is given its collaborators.
   *
   * @param clock this server's clock
   * @param sharedTime whom it follows
   * @param backlog what is still to do
   * @param sweeper who does it
   * @param leftovers who folds the notifications that were only logged
   * @param appointments who says when to go on
   * @param heart who remembers that it beats
   */
  public Sweeping(
      ServerClock clock,
      SharedTime sharedTime,
      Backlog backlog,
      Sweeper sweeper,
      LeftoverNotifications leftovers,
      Appointments appointments,
      Heartbeat heart) {
    this.clock = clock;
    this.sharedTime = sharedTime;
    this.backlog = backlog;
    this.sweeper = sweeper;
    this.leftovers = leftovers;
    this.appointments = appointments;
    this.heart = heart;
  }

  /** Sets the clock; while the database cannot be asked, what was last known of its time holds. */
  public void compareClocks() {
    try {
      clock.follow(sharedTime);
    } catch (RuntimeException noDatabase) {
      LOG.log(Level.DEBUG, "The database does not tell its time", noDatabase);
    }
  }

  /** What the timer does every time. */
  public void beat() {
    compareClocks();
    try {
      backlog.look(sweeper.hearsNothing());
      sweep();
      leftovers.sweep();
      failing = false;
      heart.beat(clock.instant());
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  private void sweep() {
    sweeper.sweep();
    var next = sweeper.next();
    if (next.isPresent() && goesOn.compareAndSet(false, true)) {
      try {
        appointments.at(next.get(), this::goOn);
      } catch (RuntimeException full) {
        goesOn.set(false);
        throw full;
      }
    }
  }

  private void goOn() {
    goesOn.set(false);
    try {
      sweep();
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  /** Once for each change: a database that is away is away for many beats. */
  private void tell(RuntimeException failure) {
    if (!failing) {
      failing = true;
      LOG.log(
          Level.WARNING,
          "A sweep failed; every further one tries again. Is the database there?",
          failure);
    }
  }
}
