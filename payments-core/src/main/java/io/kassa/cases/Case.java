package io.kassa.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * A disagreement with its life.
 *
 * @param id its identity
 * @param about what was seen first
 * @param lastSeenAt when it was seen last (UTC); the same disagreement seen again is the same case
 * @param times how often it was seen, from 1
 * @param closing how it ended; empty while it is open
 */
public record Case(
    CaseId id, Disagreement about, Instant lastSeenAt, int times, Optional<Closing> closing) {

  /**
   * Whether somebody must still look at it.
   *
   * @return true until it is closed
   */
  public boolean isOpen() {
    return closing.isEmpty();
  }
}
