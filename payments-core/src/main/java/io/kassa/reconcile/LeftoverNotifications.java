package io.kassa.reconcile;

import io.kassa.bean.Shared;
import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.NotificationReader;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.NotificationLog;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Folds what was logged and never folded: a server died in between, or the attempt became known
 * only later. Any number of servers may do so at once.
 */
@Shared
public class LeftoverNotifications {

  private static final Logger LOG = System.getLogger(LeftoverNotifications.class.getName());
  private static final int AT_ONCE = 20;

  /** Whoever logged one is given this moment to fold it himself. */
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private final NotificationLog log;
  private final NotificationReader reader;
  private final NotificationFolding folding;
  private final Duration lease;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param log the notifications, to claim
   * @param reader who reads them again
   * @param folding who lets the ledger hear them
   * @param lease {@code kassa.reconcile.lease}, how long a claim holds
   * @param clock the present time
   */
  @Inject
  public LeftoverNotifications(
      NotificationLog log,
      NotificationReader reader,
      NotificationFolding folding,
      @ConfigProperty(name = "kassa.reconcile.lease") Duration lease,
      Clock clock) {
    this.log = log;
    this.reader = reader;
    this.folding = folding;
    this.lease = lease;
    this.clock = clock;
  }

  /**
   * Folds all of them, a handful at a time.
   *
   * @return how many were folded
   */
  public int sweep() {
    int swept = 0;
    while (true) {
      var left = log.claimUnfolded(clock.instant().minus(MOMENT), lease.plus(MOMENT), AT_ONCE);
      swept += (int) left.stream().filter(this::fold).count();
      if (left.size() < AT_ONCE) {
        return swept;
      }
    }
  }

  private boolean fold(LoggedNotification left) {
    return read(left).filter(event -> folding.fold(left.id(), event)).isPresent();
  }

  /** One that cannot be read any more must not keep the others waiting. */
  private Optional<GatewayEvent> read(LoggedNotification left) {
    try {
      return Optional.of(reader.recall(left.notification().body()));
    } catch (IllegalArgumentException bug) {
      LOG.log(
          Level.ERROR,
          "Notification " + left.id() + " was read once and cannot be read again; look at its row",
          bug);
      return Optional.empty();
    }
  }
}
