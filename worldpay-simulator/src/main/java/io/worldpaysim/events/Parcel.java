package io.worldpaysim.events;

import io.worldpaysim.ledger.Notice;

/**
 * One copy of an event on its way.
 *
 * @param notice the event
 * @param copy which of its copies, from 0
 * @param attempts how often this copy was sent
 */
record Parcel(Notice notice, int copy, int attempts) {

  private static final int COPIES_AT_ONCE = 4;

  Parcel tried() {
    return new Parcel(notice, copy, attempts + 1);
  }

  /**
   * Events of one payment arrive in order as long as all goes well; copies do not wait for each
   * other, because duplicates that come one after the other would be too easy.
   */
  String lane() {
    return notice.transactionReference() + " " + copy % COPIES_AT_ONCE;
  }
}
