package io.kassa.reconcile;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whether the gateway answers this server's sweeper at all, and if not, how long it is left alone.
 * A handful of questions without a single answer begins the silence; each further round of it makes
 * the rest longer; the first answer ends it. Safe for use by many threads.
 */
final class Silence {

  private static final Logger LOG = System.getLogger(Silence.class.getName());

  private static final List<Duration> RESTS =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(8),
          Duration.ofSeconds(15));

  /** One round may be bad luck; a person need not hear of that. */
  private static final int WORTH_TELLING = 2;

  private int rounds;
  private long answers;
  private Instant since = Instant.EPOCH;
  private Instant begun = Instant.EPOCH;
  private Instant until = Instant.EPOCH;

  /** How many answers there were, to find out later whether there was one meanwhile. */
  synchronized long answers() {
    return answers;
  }

  /** Whether the last that is known is that nothing was heard. */
  synchronized boolean holds() {
    return rounds > 0;
  }

  /** When the present rest is over, if it is not; a clock that was put back prolongs no rest. */
  synchronized boolean rests(Instant now) {
    return rounds > 0 && now.isBefore(until) && !now.isBefore(begun);
  }

  /** The end of the rest. */
  synchronized Instant until() {
    return until;
  }

  /** The gateway said something. */
  synchronized void ends(Instant now) {
    answers++;
    if (rounds >= WORTH_TELLING) {
      LOG.log(
          Level.WARNING,
          "Worldpay answers the sweeper again, after {0} s; it asks at full pace",
          Duration.between(since, now).toSeconds());
    }
    rounds = 0;
  }

  /**
   * All questions of a handful were asked and none was answered.
   *
   * @param now the present time
   * @param answersBefore how many answers there were when the handful was taken; if there was one
   *     since, this is old news
   */
  synchronized void deepens(Instant now, long answersBefore) {
    if (answers > answersBefore) {
      return;
    }
    if (rounds == 0) {
      since = now;
    }
    rounds++;
    begun = now;
    until = now.plus(RESTS.get(Math.min(rounds, RESTS.size()) - 1));
    if (rounds == WORTH_TELLING) {
      LOG.log(
          Level.WARNING,
          "Worldpay does not answer the sweeper. It asks once in a while, at least every {0} s,"
              + " until there is an answer; no payment is lost, and none is concluded meanwhile",
          RESTS.getLast().toSeconds());
    }
  }
}
