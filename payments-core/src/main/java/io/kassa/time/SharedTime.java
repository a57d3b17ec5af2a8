package io.kassa.time;

import java.time.Instant;

/** Port: the clock that all servers have in common, which is the database's. */
public interface SharedTime {

  /**
   * Asks for the present time there; a short question to the database, outside any transaction.
   *
   * @return the database's present time (UTC), not the start of a transaction
   * @throws RuntimeException if the database cannot be asked
   */
  Instant now();
}
