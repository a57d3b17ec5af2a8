package io.kassa.ledger;

/**
 * Why the ledger was written: kept in the journal, never decided upon.
 *
 * @param messenger who brought the news
 * @param detail a short note, such as the result address used or the staff member's name; no
 *     personal data of a shopper
 */
public record Cause(Messenger messenger, String detail) {

  /**
   * A cause without a note.
   *
   * @param messenger who brought the news
   * @return the cause
   */
  public static Cause of(Messenger messenger) {
    return new Cause(messenger, "");
  }
}
