package io.kassa.web.console.facts;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something has been so, in the largest unit that fits: nobody counts the minutes of a
 * day.
 *
 * @param key the key of the words; their one argument is the number
 * @param number how many of the unit
 */
public record Age(String key, long number) {

  /**
   * The time between two moments.
   *
   * @param since the earlier one
   * @param now the later one; an earlier one counts as the same
   * @return the age, from 0 minutes
   */
  public static Age between(Instant since, Instant now) {
    var age = now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    if (age.toDays() > 0) {
      return new Age("console.age.days", age.toDays());
    }
    return age.toHours() > 0
        ? new Age("console.age.hours", age.toHours())
        : new Age("console.age.minutes", age.toMinutes());
  }
}
