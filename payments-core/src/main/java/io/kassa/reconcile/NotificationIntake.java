package io.kassa.reconcile;

import io.kassa.bean.Shared;
import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.NotificationReader;
import io.kassa.gateway.Reading.Genuine;
import io.kassa.gateway.Reading.Hint;
import io.kassa.gateway.Reading.Refused;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationLog;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The gateway posts something. It is logged before anything is made of it, and folded before it is
 * acknowledged; a crash in between leaves a row that the sweep folds. Nobody is called from here,
 * so a gateway that hangs slows nothing down. Safe for use by many threads.
 */
@Shared
public class NotificationIntake {

  private static final Logger LOG = System.getLogger(NotificationIntake.class.getName());

  /** Whoever was asked about just now need not be asked about again. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  /** Far above a real one; what anybody may send must not fill the disk. */
  private static final int LONGEST_HINT = 4_096;

  private final NotificationReader reader;
  private final NotificationLog log;
  private final NotificationFolding folding;
  private final Payments payments;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param reader who checks and reads
   * @param log where it is written first
   * @param folding who lets the ledger hear it
   * @param payments the attempts, for hints
   * @param clock the present time
   */
  @Inject
  public NotificationIntake(
      NotificationReader reader,
      NotificationLog log,
      NotificationFolding folding,
      Payments payments,
      Clock clock) {
    this.reader = reader;
    this.log = log;
    this.folding = folding;
    this.payments = payments;
    this.clock = clock;
  }

  /**
   * Takes a notification in. May be repeated for ever: a notification that was heard changes
   * nothing, one that was only logged is heard now.
   *
   * @param body the raw bytes as received
   * @param signatures the value of the signature header; empty if absent
   * @return what became of it
   * @throws RuntimeException if it cannot be stored; then it must be sent again
   */
  @Traced("notification")
  public Intake take(byte[] body, String signatures) {
    return switch (reader.read(body, signatures)) {
      case Refused(String why) -> new Intake.Refused(why);
      case Genuine(GatewayEvent event) -> new Intake.Accepted(believe(event, body));
      case Hint(GatewayEvent event) -> new Intake.Accepted(follow(event, body));
    };
  }

  private Treatment believe(GatewayEvent event, byte[] body) {
    var logged = log.receive(notification(event, true, body));
    if (logged.foldedAt().isPresent()) {
      return Treatment.REPEATED;
    }
    return folding.fold(logged.id(), event) ? Treatment.FOLDED : Treatment.KEPT;
  }

  /** Anybody may have sent it: it is kept only if there is something to ask the gateway about. */
  private Treatment follow(GatewayEvent event, byte[] body) {
    var now = clock.instant();
    var worthAsking =
        event
            .reference()
            .filter(reference -> body.length <= LONGEST_HINT)
            .flatMap(payments::findByReference)
            .filter(payment -> payment.handle().isPresent() && !isFresh(payment, now));
    if (worthAsking.isEmpty()) {
      LOG.log(Level.DEBUG, "An unsigned notification gave no reason to ask: {0}", event.type());
      return Treatment.PASSED_OVER;
    }
    log.receive(notification(event, false, body));
    payments.hasten(worthAsking.get().id(), now);
    return Treatment.HINTED;
  }

  private Notification notification(GatewayEvent event, boolean genuine, byte[] body) {
    return new Notification(
        event.id(),
        event.type(),
        event.reference(),
        event.occurredAt(),
        genuine,
        new String(body, StandardCharsets.UTF_8),
        clock.instant());
  }

  private static boolean isFresh(Payment payment, Instant now) {
    return payment.lastWord().filter(word -> word.readAt().plus(FRESH).isAfter(now)).isPresent();
  }
}
