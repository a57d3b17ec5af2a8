package io.kassa.web.console.orders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of looking again at the gateway. */
public enum LookOutcome {
  /** Something is known that was not known before. */
  NEWS,
  /** The gateway answered about everything, and nothing has changed. */
  NO_NEWS,
  /** The gateway did not answer, at least about one payment. */
  NO_ANSWER,
  /** There is no payment that the gateway can be asked about. */
  NOTHING_TO_ASK;

  /**
   * The word in the address of the page that tells it.
   *
   * @return lower case with hyphens
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads the word.
   *
   * @param word what came with a request
   * @return the outcome, or empty for anything else
   */
  public static Optional<LookOutcome> read(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
