package io.kassa.refunding;

import io.kassa.bean.Shared;
import io.kassa.cases.Closing;
import io.kassa.gateway.PartLink;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.RefundLedger;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundBook;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundPolicy;
import io.kassa.refund.Refunds;
import io.kassa.time.Patience;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends refunds that are written down, outside any transaction, each once. The clerk's request
 * waits a short while; the calls go on by themselves, and their answers are recorded whenever they
 * come.
 */
@Shared
public class RefundSending {

  private final RefundLedger ledger;
  private final Refunds refunds;
  private final Payments payments;
  private final PaymentGateway gateway;
  private final RefundPolicy policy;
  private final Patience patience;
  private final Duration longest;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param ledger who records the answers
   * @param refunds the refunds, to read
   * @param payments the payments, to read
   * @param gateway who gives money back
   * @param policy how long an answer may take
   * @param patience how to wait a short while
   * @param longest {@code kassa.refund.patience}, how long the clerk's request waits
   * @param clock the present time
   */
  @Inject
  public RefundSending(
      RefundLedger ledger,
      Refunds refunds,
      Payments payments,
      PaymentGateway gateway,
      RefundPolicy policy,
      Patience patience,
      @ConfigProperty(name = "kassa.refund.patience") Duration longest,
      Clock clock) {
    this.ledger = ledger;
    this.refunds = refunds;
    this.payments = payments;
    this.gateway = gateway;
    this.policy = policy;
    this.patience = patience;
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * Sends parts one after the other: nobody says what the gateway makes of two at once.
   *
   * @param parts refunds that were just written or approved
   * @param cause who asked for it
   */
  @Traced("refund")
  void send(List<Refund> parts, Cause cause) {
    patience.atMost(longest, () -> parts.forEach(part -> sendOnce(part, cause)));
  }

  /**
   * One that waited for so long that its answer may count as lost by now is not sent any more: a
   * person may be finding out at this moment whether it arrived.
   */
  private void sendOnce(Refund written, Cause cause) {
    var mayStart = clock.instant().minus(policy.grace().dividedBy(2));
    var fresh =
        refunds
            .find(written.id())
            .filter(refund -> refund.sendingSince().filter(mayStart::isBefore).isPresent());
    var payment = payments.find(written.payment());
    if (fresh.isEmpty() || payment.isEmpty()) {
      return;
    }
    record(fresh.get(), outcome(fresh.get(), payment.get()), cause);
    // From now on the payment is asked about as long as the refund is on its way.
    payments.hasten(written.payment(), clock.instant());
  }

  private RefundOutcome outcome(Refund refund, Payment payment) {
    return payment
        .handle()
        .map(handle ->
            gateway.refund(
                new RefundCall(
                    handle,
                    refund.reference(),
                    refund.amount(),
                    isWhole(refund, payment),
                    partsOf(payment.id()))))
        .orElseGet(() -> new RefundOutcome.Refused("the payment has no link"));
  }

  private PartLink partsOf(PaymentId payment) {
    return new PartLink() {

      @Override
      public Optional<GatewayLink> known() {
        return refunds.partLink(payment);
      }

      @Override
      public void offered(GatewayLink link) {
        refunds.remember(payment, link, clock.instant());
      }
    };
  }

  private boolean isWhole(Refund refund, Payment payment) {
    return new RefundBook(payment.amount(), refunds.of(payment.id())).isWhole(refund);
  }

  private void record(Refund refund, RefundOutcome outcome, Cause cause) {
    switch (outcome) {
      case RefundOutcome.Accepted(String word) ->
          hear(refund, RefundEvidence.SUBMITTED, word, cause);
      case RefundOutcome.Refused(String word) -> hear(refund, RefundEvidence.REFUSED, word, cause);
      case RefundOutcome.Unreachable(String why) ->
          hear(refund, RefundEvidence.REFUSED, why, cause);
      case RefundOutcome.InDoubt(String why) -> hear(refund, RefundEvidence.LOST, why, cause);
    }
  }

  private void hear(Refund refund, RefundEvidence evidence, String word, Cause cause) {
    var closing = new Closing(clock.instant(), Optional.empty(), word);
    ledger.hear(refund, Optional.empty(), evidence, closing, cause);
  }

  /** The cause of what a person began. */
  static Cause by(String name) {
    return new Cause(Messenger.OPERATOR, name);
  }
}
