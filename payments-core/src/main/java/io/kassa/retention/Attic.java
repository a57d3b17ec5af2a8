package io.kassa.retention;

import java.time.Instant;

/**
 * Port: deletes what is old, a handful at a time. Each call commits by itself and holds nothing up
 * for long; servers that do the same at once delete each thing once. Safe for use by many threads.
 */
public interface Attic {

  /**
   * Deletes a handful of old things.
   *
   * @param what of which kind
   * @param before how old is old (UTC)
   * @param most the most to delete
   * @return how many; fewer than the most if no more are old
   */
  int forget(Keepsake what, Instant before, int most);

  /**
   * Deletes a handful of entries of the record, from its beginning on.
   *
   * @param upTo the number of the last entry that was forgotten
   * @param most the most to delete
   * @return how many; fewer than the most if no more are left
   */
  int forgetRecord(long upTo, int most);
}
