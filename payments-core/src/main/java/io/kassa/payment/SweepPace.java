package io.kassa.payment;

import java.time.Duration;
import java.time.Instant;

/**
 * Port: the one queue in which all servers together stand with their questions for the gateway, so
 * that it is never asked more often than agreed, however many servers there are. It holds nothing
 * but the time of its first free slot. Safe for use by many threads and servers.
 */
public interface SweepPace {

  /**
   * The longest queue that is believed. Nobody reserves a slot further away than a few seconds, so
   * a queue that seems longer was left by a clock that ran ahead.
   */
  Duration LONGEST_QUEUE = Duration.ofMinutes(1);

  /**
   * Reserves slots that follow each other, for nobody else. One short transaction of its own.
   *
   * @param questions how many slots; none at all only tells which is the first free one
   * @param apart the time from one slot to the next
   * @param now the present time
   * @return the first slot, see {@link #firstFree}; the others follow, each {@code apart}
   */
  Instant reserve(int questions, Duration apart, Instant now);

  /**
   * Which slot is the first free one: an empty queue does not save up slots for later, and a queue
   * of more than {@link #LONGEST_QUEUE} is none.
   *
   * @param queueEnds the end of what is reserved
   * @param now the present time
   * @return that end, or now
   */
  static Instant firstFree(Instant queueEnds, Instant now) {
    var believed = queueEnds.isAfter(now) && !queueEnds.isAfter(now.plus(LONGEST_QUEUE));
    return believed ? queueEnds : now;
  }
}
