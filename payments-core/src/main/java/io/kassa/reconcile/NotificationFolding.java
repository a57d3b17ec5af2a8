package io.kassa.reconcile;

import io.kassa.bean.Shared;
import io.kassa.gateway.GatewayEvent;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.PaymentLedger;
import io.kassa.notification.NotificationId;
import io.kassa.notification.NotificationLog;
import io.kassa.payment.Payments;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets the ledger hear a logged notification, once: it is heard if and only if it is noted. */
@Shared
public class NotificationFolding {

  private static final Cause CAUSE = Cause.of(Messenger.NOTIFICATION);

  private final Payments payments;
  private final PaymentLedger ledger;
  private final NotificationLog log;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to find the one that is meant
   * @param ledger who hears
   * @param log where it is noted
   * @param clock the present time
   */
  @Inject
  public NotificationFolding(
      Payments payments, PaymentLedger ledger, NotificationLog log, Clock clock) {
    this.payments = payments;
    this.ledger = ledger;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Folds a genuine notification into the attempt it names.
   *
   * @param id the notification, logged and not folded
   * @param event what it tells
   * @return false if there is no such attempt; nothing was changed
   */
  public boolean fold(NotificationId id, GatewayEvent event) {
    var payment = event.reference().flatMap(payments::findByReference);
    payment.ifPresent(found -> {
      var now = clock.instant();
      ledger.record(
          found.id(), event.testimony(now), event.refund(), CAUSE, () -> log.folded(id, now));
    });
    return payment.isPresent();
  }
}
