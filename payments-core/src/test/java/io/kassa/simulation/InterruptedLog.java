package io.kassa.simulation;

import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationId;
import io.kassa.notification.NotificationLog;
import io.kassa.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A log behind which the power may fail: after a notification was logged, before it was folded. */
final class InterruptedLog implements NotificationLog {

  private final NotificationLog log;
  private final Puppeteer puppeteer;

  InterruptedLog(NotificationLog log, Puppeteer puppeteer) {
    this.log = log;
    this.puppeteer = puppeteer;
  }

  @Override
  public LoggedNotification receive(Notification notification) {
    puppeteer.pause();
    var logged = log.receive(notification);
    puppeteer.pause();
    return logged;
  }

  @Override
  public void folded(NotificationId id, Instant at) {
    log.folded(id, at);
  }

  @Override
  public List<LoggedNotification> claimUnfolded(Instant now, Duration lease, int limit) {
    puppeteer.pause();
    return log.claimUnfolded(now, lease, limit);
  }

  @Override
  public List<LoggedNotification> of(OrderNumber order) {
    return log.of(order);
  }

  @Override
  public List<LoggedNotification> waiting(int limit) {
    return log.waiting(limit);
  }

  @Override
  public long waiting() {
    return log.waiting();
  }
}
