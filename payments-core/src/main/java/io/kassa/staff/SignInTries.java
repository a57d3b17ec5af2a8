package io.kassa.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: slows down whoever guesses, on all servers together. A try is counted before it is known to
 * be wrong, and forgiven when it was right: so a thousand tries at once are a thousand tries. Safe
 * for use by many threads; each call is its own transaction.
 */
public interface SignInTries {

  /**
   * Counts a try, unless one of its subjects has to wait.
   *
   * @param tried everything that is tried at once
   * @param now the present time
   * @return from when on it may be tried again; empty if it was counted and may go on
   */
  Optional<Instant> begin(List<Try> tried, Instant now);

  /**
   * Forgives: the tries led to the right person.
   *
   * @param tried what may be tried afresh
   */
  void forgive(List<Try> tried);
}
