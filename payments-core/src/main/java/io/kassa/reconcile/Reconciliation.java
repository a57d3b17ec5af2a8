package io.kassa.reconcile;

import io.kassa.bean.Shared;
import io.kassa.gateway.Answer;
import io.kassa.gateway.PaymentGateway;
import io.kassa.ledger.Cause;
import io.kassa.ledger.CheckSchedule;
import io.kassa.ledger.PaymentLedger;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.payment.Testimony;
import io.kassa.refund.RefundNews;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one path by which the gateway's word reaches the ledger, for the return, the sweeper and the
 * operator alike: asks outside any transaction, then records. Safe for use by many threads.
 */
@Shared
public class Reconciliation {

  private final Payments payments;
  private final PaymentGateway gateway;
  private final PaymentLedger ledger;
  private final CheckSchedule schedule;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to read
   * @param gateway whom to ask
   * @param ledger who records the answer
   * @param schedule how long an opening may take
   * @param clock the present time
   */
  @Inject
  public Reconciliation(
      Payments payments,
      PaymentGateway gateway,
      PaymentLedger ledger,
      CheckSchedule schedule,
      Clock clock) {
    this.payments = payments;
    this.gateway = gateway;
    this.ledger = ledger;
    this.schedule = schedule;
    this.clock = clock;
  }

  /**
   * Finds out what became of an attempt, for somebody who waits: the gateway may be asked a few
   * times in a row. An attempt that cannot be asked about keeps its state, unless its opening got
   * no answer within the grace: then it is lost.
   *
   * @param id the attempt; nothing happens if there is none
   * @param cause who asks
   * @return what came of it
   */
  @Traced("reconcile")
  public Asked reconcile(PaymentId id, Cause cause) {
    return reconcile(id, cause, gateway::query);
  }

  /**
   * The same for somebody who comes again anyway, so that one question is one question.
   *
   * @param id the attempt; nothing happens if there is none
   * @param cause who asks
   * @return what came of it
   */
  @Traced("sweep")
  public Asked reconcileOnce(PaymentId id, Cause cause) {
    return reconcile(id, cause, gateway::queryOnce);
  }

  private Asked reconcile(
      PaymentId id, Cause cause, Function<? super GatewayHandle, ? extends Answer> question) {
    var found = payments.find(id);
    var handle = found.flatMap(Payment::handle);
    if (handle.isEmpty()) {
      found.ifPresent(payment -> giveUpIfLost(payment, cause));
      return Asked.NOT_ASKED;
    }
    return switch (question.apply(handle.get())) {
      case Answer.Heard(Testimony testimony, Optional<RefundNews> refund) -> {
        ledger.record(id, testimony, refund, cause, () -> {});
        yield Asked.ANSWERED;
      }
      case Answer.Silent(String why) -> {
        ledger.unanswered(id, why, cause);
        yield Asked.SILENT;
      }
      case Answer.OutOfReach(String why) -> {
        ledger.unanswered(id, why, cause);
        yield Asked.NOT_ASKED;
      }
    };
  }

  private void giveUpIfLost(Payment payment, Cause cause) {
    var now = clock.instant();
    var openingIsOver =
        payment.state() instanceof PaymentState.Opening
            && !now.isBefore(schedule.graceEnds(payment.startedAt()));
    if (openingIsOver) {
      ledger.record(
          payment.id(),
          new Testimony(new NotPaid(NotPaidReason.LOST), "no answer to the opening", now),
          cause);
    }
  }
}
