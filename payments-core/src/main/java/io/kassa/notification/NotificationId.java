package io.kassa.notification;

import java.util.UUID;

/**
 * Our identity of a notification.
 *
 * @param value given by whoever keeps it
 */
public record NotificationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
