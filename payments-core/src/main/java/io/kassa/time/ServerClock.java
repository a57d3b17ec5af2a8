package io.kassa.time;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The clock of this server, set by the one that all servers share. Claims, graces and schedules are
 * times that one server writes and another reads, so they must mean the same to both.
 *
 * <p>Between two comparisons it goes on by a counter that nobody sets, so a machine whose clock is
 * put forward or back in the meantime changes nothing. While the shared clock cannot be asked, what
 * was last known of it holds. Before the first comparison it shows the machine's time. Safe for use
 * by many threads.
 */
public final class ServerClock extends Clock {

  private static final Logger LOG = System.getLogger(ServerClock.class.getName());

  /** What the network alone may make of a difference; following it would make time tremble. */
  private static final Duration SMALL = Duration.ofMillis(100);

  private static final Duration ALARMING = Duration.ofMinutes(1);

  /** A time at which the counter showed something. */
  private record Mark(Instant time, long nanos) {

    Instant at(long later) {
      return time.plusNanos(later - nanos);
    }
  }

  private final Clock machine;
  private final LongSupplier counter;
  private volatile Mark mark;
  private volatile Duration told = Duration.ZERO;
  private volatile Duration machineAhead = Duration.ZERO;

  /**
   * Begins at the machine's time.
   *
   * @param machine the machine's clock
   * @param counter nanoseconds from any start, never set, such as {@link System#nanoTime}
   */
  public ServerClock(Clock machine, LongSupplier counter) {
    this.machine = machine;
    this.counter = counter;
    this.mark = new Mark(machine.instant(), counter.getAsLong());
  }

  /**
   * Compares itself with the shared clock and follows it, unless the difference is so small that
   * the way there and back explains it.
   *
   * @param shared the shared clock
   * @throws RuntimeException if that cannot be asked; this clock then goes on as before
   */
  public void follow(SharedTime shared) {
    long asked = counter.getAsLong();
    var heard = shared.now();
    long answered = counter.getAsLong();
    var halfTheWay = Duration.ofNanos((answered - asked) / 2);
    var there = heard.plus(halfTheWay);
    var difference = Duration.between(mark.at(answered), there).abs();
    if (difference.compareTo(SMALL) >= 0 && difference.compareTo(halfTheWay) > 0) {
      mark = new Mark(there, answered);
    }
    machineAhead = Duration.between(there, machine.instant());
    tell(machineAhead);
  }

  /**
   * How far the machine's own clock was ahead of the shared one when they were last compared.
   *
   * @return the difference, negative if it was behind; zero before the first comparison
   */
  public Duration machineAhead() {
    return machineAhead;
  }

  /** Once for each change: a machine that is wrong stays wrong until a person sets it. */
  private void tell(Duration ahead) {
    boolean alarming = ahead.abs().compareTo(ALARMING) > 0;
    if (alarming && ahead.minus(told).abs().compareTo(ALARMING) > 0) {
      told = ahead;
      LOG.log(
          Level.WARNING,
          "This machine''s clock is {0} s ahead of the database''s (negative: behind). Kassa goes by"
              + " the database''s; whatever else runs here does not. Set the machine''s clock",
          ahead.toSeconds());
    } else if (!alarming && !told.isZero()) {
      told = Duration.ZERO;
      LOG.log(Level.INFO, "This machine''s clock agrees with the database''s again");
    }
  }

  @Override
  public Instant instant() {
    return mark.at(counter.getAsLong());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** {@inheritDoc} The product knows UTC only; whoever shows a time names a zone of its own. */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The product's clock shows UTC");
  }
}
