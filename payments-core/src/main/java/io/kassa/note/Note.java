package io.kassa.note;

import io.kassa.order.OrderNumber;
import io.kassa.staff.StaffName;
import java.time.Instant;
import java.util.UUID;

/**
 * Something a member of staff wrote about an order.
 *
 * @param id its identity, which its form had before it was written: a form sent twice is one note
 * @param order the order
 * @param at when (UTC)
 * @param by who
 * @param text what, 1 to {@value #LONGEST} characters; line breaks are kept
 */
public record Note(UUID id, OrderNumber order, Instant at, StaffName by, String text) {

  /** As long as a note may be. */
  public static final int LONGEST = 2000;

  /**
   * Refuses an empty note and one that is too long; characters are counted as people count them.
   */
  public Note {
    if (!fits(text)) {
      throw new IllegalArgumentException("A note has 1 to " + LONGEST + " characters");
    }
  }

  /**
   * Whether a text can be a note.
   *
   * @param text the text
   * @return false if it says nothing, or too much
   */
  public static boolean fits(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST;
  }
}
