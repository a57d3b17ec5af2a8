package io.kassa.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the record, to search and to verify. Each question is a short transaction of its own, and
 * comes out of an index however long the record is. Safe for use by many threads.
 */
public interface AuditBook {

  /** The most lines or links that are given at once. */
  int MOST = 500;

  /**
   * A page of the record, newest first.
   *
   * @param filter which entries
   * @param after where the page begins
   * @param limit the most lines, 1 to {@link #MOST}
   * @return the lines; fewer than asked for at the end of the record
   */
  List<AuditLine> page(AuditFilter filter, AuditCursor after, int limit);

  /**
   * A stretch of the chain.
   *
   * @param after the number before the first one wanted
   * @param limit the most links, 1 to {@link #MOST}
   * @return the links in the order of their numbers
   */
  List<ChainLink> links(long after, int limit);

  /**
   * The link of one number.
   *
   * @param number the number
   * @return the link, or empty if there is none
   */
  Optional<ChainLink> link(long number);

  /**
   * The highest number that stands in the record, whether or not the chain goes that far.
   *
   * @return the number; 0 if there is no entry with a number
   */
  long highest();

  /**
   * Where the chain ends, as its head tells.
   *
   * @return the newest entry's number and hash
   */
  ChainEnd end();

  /**
   * Where the record begins.
   *
   * @return the newest entry that was forgotten, which the oldest one that is kept is bound to;
   *     {@link ChainEnd#GENESIS} while nothing was
   */
  ChainEnd start();

  /**
   * Lets the record begin later: behind the last entry that is older than a time together with all
   * before it. An entry at the end says so, with the new beginning as its subject; the older
   * entries no longer count, and are deleted apart from this.
   *
   * @param before how old is old
   * @param now the present time
   * @return true if the record begins later now
   */
  boolean forget(Instant before, Instant now);

  /**
   * How many entries are not bound into the chain.
   *
   * @return how many
   */
  long unbound();

  /**
   * Binds a handful of entries into the chain that were written by a version of the shop that had
   * none. Possible for one day after such a shop got its chain; later nothing is taken in.
   *
   * @param now the present time
   * @return how many entries were taken in; 0 if there are none or the day is over
   */
  int adopt(Instant now);
}
