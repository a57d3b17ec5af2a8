package io.kassa.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the chain ends: the newest entry's number and hash. Copied out and kept elsewhere it is an
 * <em>anchor</em>: nobody can rewrite what lies before it, not even whoever rewrites every hash.
 *
 * @param number the newest entry's number; 0 while there is none
 * @param hash its hash, 64 lower-case hexadecimal digits
 */
public record ChainEnd(long number, String hash) {

  /** The end of a chain without entries, which the first entry is bound to. */
  public static final ChainEnd GENESIS = new ChainEnd(0, "0".repeat(64));

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

  /**
   * Reads an anchor that a person kept.
   *
   * @param text as {@link #toString} wrote it, possibly with spaces around it
   * @return the anchor, or empty if the text is none
   */
  public static Optional<ChainEnd> read(String text) {
    var found = TEXT.matcher(text.strip());
    return found.matches()
        ? Optional.of(new ChainEnd(Long.parseLong(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  /** As people copy it: {@code 1204:5f2c…}. */
  @Override
  public String toString() {
    return number + ":" + hash;
  }
}
