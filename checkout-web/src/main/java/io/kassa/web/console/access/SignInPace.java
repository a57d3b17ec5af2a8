package io.kassa.web.console.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever guesses. After five wrong passwords for one name from one address, each
 * further one closes the door for that pair: half a minute, then twice as long each time, a quarter
 * of an hour at most. Nobody is made to wait by what others try from elsewhere. Kept in memory, by
 * each server for itself, for the last 10,000 pairs. Safe for use by many threads.
 */
@ApplicationScoped
public class SignInPace {

  private static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(12);
  private static final int PAIRS = 10_000;

  @Inject Clock clock;

  private final Map<Guesser, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Failures> eldest) {
          return size() > PAIRS;
        }
      };

  private record Guesser(String name, String from) {

    static Guesser of(String name, String from) {
      return new Guesser(name.toLowerCase(Locale.ROOT), from);
    }
  }

  private record Failures(int count, Instant last) {

    Instant openAgain() {
      if (count < FREE) {
        return last;
      }
      var doublings = Math.min(count - FREE, 16);
      var wait = FIRST_WAIT.multipliedBy(1L << doublings);
      return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
  }

  /**
   * How long a pair must wait before it may try again.
   *
   * @param name the name to sign in with
   * @param from the network address
   * @return the wait, or empty if it may try now
   */
  public synchronized Optional<Duration> wait(String name, String from) {
    var now = clock.instant();
    return Optional.ofNullable(failures.get(Guesser.of(name, from)))
        .map(Failures::openAgain)
        .filter(now::isBefore)
        .map(open -> Duration.between(now, open));
  }

  /**
   * Notes a wrong password.
   *
   * @param name the name that was used
   * @param from the network address
   */
  public synchronized void failed(String name, String from) {
    var now = clock.instant();
    var guesser = Guesser.of(name, from);
    var earlier =
        Optional.ofNullable(failures.remove(guesser))
            .filter(before -> now.isBefore(before.last().plus(MEMORY)))
            .map(Failures::count)
            .orElse(0);
    failures.put(guesser, new Failures(earlier + 1, now));
  }

  /**
   * Notes a right password: everything is forgiven.
   *
   * @param name the name that was used
   * @param from the network address
   */
  public synchronized void succeeded(String name, String from) {
    failures.remove(Guesser.of(name, from));
  }
}
