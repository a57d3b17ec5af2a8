package io.kassa.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted; everything that is given must fit.
 *
 * @param who done under exactly this name
 * @param action this action, by its word
 * @param subject about this: the whole subject or its first word, such as an order's number
 * @param from not before this
 * @param until before this
 */
public record AuditFilter(
    Optional<String> who,
    Optional<String> action,
    Optional<String> subject,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Every entry. */
  public static final AuditFilter ALL =
      new AuditFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A subject's first word is not looked at beyond this. */
  private static final int LONGEST_WORD = 100;

  /**
   * The word by which a subject is found.
   *
   * @param subject what an entry is about
   * @return its first word, cut where an index could not hold it
   */
  public static String word(String subject) {
    int space = subject.indexOf(' ');
    var first = space < 0 ? subject : subject.substring(0, space);
    return first.substring(0, Math.min(first.length(), LONGEST_WORD));
  }
}
