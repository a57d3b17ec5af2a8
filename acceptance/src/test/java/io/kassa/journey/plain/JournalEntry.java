package io.kassa.journey.plain;

/**
 * A line of the shop's journal.
 *
 * @param payment whose
 * @param before the state before
 * @param after the state after
 * @param happening what happened
 */
public record JournalEntry(String payment, String before, String after, String happening) {

  /** Whether the state changed. */
  public boolean moves() {
    return !before.equals(after);
  }
}
