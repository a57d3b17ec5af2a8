package io.kassa.staff;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was tried in a row, and how long it has to wait: nothing for the first tries,
 * then half a minute, then twice as long each time, a quarter of an hour at most. After twelve
 * hours all is forgotten.
 *
 * @param tries how often
 * @param last when last (UTC)
 */
public record TryCount(int tries, Instant last) {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(12);
  private static final int MOST_DOUBLINGS = 16;

  /**
   * From when on it may be tried again.
   *
   * @param free how many tries cost nothing
   * @return the time; in the past if it may be tried now
   */
  public Instant openAgain(int free) {
    if (tries < free) {
      return last;
    }
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - free, MOST_DOUBLINGS));
    return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
  }

  /**
   * One try more.
   *
   * @param now the present time
   * @return the higher count, from one if the earlier tries are forgotten
   */
  public TryCount more(Instant now) {
    return new TryCount(now.isBefore(last.plus(MEMORY)) ? tries + 1 : 1, now);
  }
}
