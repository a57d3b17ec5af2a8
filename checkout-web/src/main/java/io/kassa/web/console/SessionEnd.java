package io.kassa.web.console;

import io.kassa.staff.StaffSession;
import java.time.Instant;

/**
 * When the session of whoever reads a page is over, as each page of the console says it.
 *
 * @param at the first instant at which it is over, if nothing further is done
 * @param fixed whether nothing can be done about it: the working day is over
 */
public record SessionEnd(Instant at, boolean fixed) {

  /**
   * The end of a session.
   *
   * @param session the session at the time of the page
   * @return its end
   */
  static SessionEnd of(StaffSession session) {
    return new SessionEnd(session.endsAt(), session.endsAt().equals(session.lastsUntil()));
  }
}
