package io.kassa.web.console.facts;

import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;

/**
 * A notification as pages tell it.
 *
 * @param logged the notification
 */
public record NoticeLine(LoggedNotification logged) {

  /**
   * What came.
   *
   * @return the notification
   */
  public Notification came() {
    return logged.notification();
  }

  /**
   * Who sent it, as far as that is known.
   *
   * @return the key of the words
   */
  public String sender() {
    return came().genuine() ? "console.notices.genuine" : "console.notices.hint";
  }

  /**
   * What was made of it. Nothing is made of a hint but a question to Worldpay.
   *
   * @return the key of the words; the argument of the first is the time
   */
  public String use() {
    if (logged.foldedAt().isPresent()) {
      return "console.notices.folded";
    }
    return came().genuine() ? "console.notices.unfolded" : "console.notices.asked";
  }
}
