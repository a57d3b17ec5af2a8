package io.kassa.reconcile;

import io.kassa.bean.Shared;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.payment.SweepPace;
import io.kassa.time.Appointments;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Looks after the attempts that no messenger came back for. Any number of servers may sweep at
 * once: each takes a handful of due attempts away from the others for the length of a lease, and
 * asks about them one by one in slots of the queue that all servers share. One sweeper for each
 * server: it remembers what is under way and whether the gateway answers.
 */
@Shared
public class Sweeper {

  private static final Logger LOG = System.getLogger(Sweeper.class.getName());
  private static final Cause CAUSE = Cause.of(Messenger.SWEEPER);

  /** How soon to see again whether questions under way were answered. */
  private static final Duration SOON = Duration.ofMillis(100);

  private final Payments payments;
  private final Reconciliation reconciliation;
  private final SweepPace pace;
  private final Appointments appointments;
  private final SweepSettings settings;
  private final Tally tally;
  private final Clock clock;

  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Silence silence = new Silence();
  private volatile Optional<Instant> next = Optional.empty();

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to claim
   * @param reconciliation the one path
   * @param pace the queue of all servers
   * @param appointments who has questions asked at their time
   * @param settings how hard to work
   * @param tally who counts
   * @param clock the present time
   */
  @Inject
  public Sweeper(
      Payments payments,
      Reconciliation reconciliation,
      SweepPace pace,
      Appointments appointments,
      SweepSettings settings,
      Tally tally,
      Clock clock) {
    this.payments = payments;
    this.reconciliation = reconciliation;
    this.pace = pace;
    this.appointments = appointments;
    this.settings = settings;
    this.tally = tally;
    this.clock = clock;
  }

  /**
   * Takes a handful of what is due and has it looked after, each attempt at its time. Does not wait
   * for that; {@link #next} says when to come again. Two threads do not sweep at once: the second
   * finds that somebody is at it.
   *
   * @return how many attempts were taken
   */
  public int sweep() {
    if (!turn.tryLock()) {
      return 0;
    }
    try {
      return take(clock.instant());
    } finally {
      turn.unlock();
    }
  }

  /**
   * When to sweep again although the usual time has not come, because more may be due.
   *
   * @return the time, or empty if nothing more was due
   */
  public Optional<Instant> next() {
    return next;
  }

  /**
   * Whether the last that is known of the gateway is that it does not answer.
   *
   * @return true from a handful without an answer to the next answer
   */
  public boolean hearsNothing() {
    return silence.holds();
  }

  private int take(Instant now) {
    next = Optional.empty();
    if (silence.rests(now)) {
      next = Optional.of(silence.until());
      return 0;
    }
    int places = places();
    if (places == 0) {
      next = Optional.of(now.plus(SOON));
      return 0;
    }
    var free = pace.reserve(0, settings.apart(), now);
    if (free.isAfter(now.plus(settings.longestQueue()))) {
      next = Optional.of(free.minus(settings.longestQueue()));
      return 0;
    }
    return take(places, now);
  }

  private int take(int places, Instant now) {
    var due = payments.claimDue(now, settings.lease(), places);
    if (!due.isEmpty()) {
      tally.claimed(due.size());
      var end = arrange(due, pace.reserve(due.size(), settings.apart(), now));
      next = due.size() == places ? Optional.of(end) : Optional.empty();
    }
    return due.size();
  }

  /** While the gateway is silent one question at a time, else what keeps turns worth their cost. */
  private int places() {
    int busy = underWay.get();
    if (silence.holds()) {
      return busy == 0 ? 1 : 0;
    }
    int free = settings.handful() - busy;
    return 2 * free >= settings.handful() ? free : 0;
  }

  private Instant arrange(List<PaymentId> due, Instant first) {
    underWay.addAndGet(due.size());
    var handful = new Handful(due.size(), silence);
    var slot = first;
    for (var id : due) {
      try {
        appointments.at(slot, () -> lookAfter(id, handful));
      } catch (RuntimeException full) {
        LOG.log(
            Level.WARNING,
            "No thread to ask about payment " + id + "; it is due again when its lease ends",
            full);
        settle(Optional.empty(), handful);
      }
      slot = slot.plus(settings.apart());
    }
    return slot;
  }

  private void lookAfter(PaymentId id, Handful handful) {
    var outcome = Optional.<Asked>empty();
    try {
      outcome = Optional.of(reconciliation.reconcileOnce(id, CAUSE));
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "Looking after payment " + id + " failed; it is due again when its lease ends",
          failure);
    } finally {
      settle(outcome, handful);
    }
  }

  /** Empty: it broke off on our side, which says nothing about the gateway. */
  private void settle(Optional<Asked> outcome, Handful handful) {
    underWay.decrementAndGet();
    if (outcome.isEmpty() || outcome.get() == Asked.SILENT) {
      tally.failed();
    } else if (outcome.get() == Asked.ANSWERED) {
      tally.answered();
    }
    handful.done(outcome.orElse(Asked.NOT_ASKED), clock.instant());
  }
}
