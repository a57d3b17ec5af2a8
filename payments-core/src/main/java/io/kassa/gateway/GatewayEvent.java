package io.kassa.gateway;

import io.kassa.money.Money;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.payment.TransactionReference;
import io.kassa.refund.RefundNews;
import java.time.Instant;
import java.util.Optional;

/**
 * What a notification tells.
 *
 * @param id the gateway's identity of the event
 * @param type the gateway's word for what happened
 * @param reference the attempt it names; empty if it names none of ours
 * @param evidence what the word proves
 * @param amount the payment's amount, if it names one (contract section 6.1)
 * @param refund what it tells of a refund, if it is about one
 * @param occurredAt the gateway's own time, verbatim; it has no zone and decides nothing
 */
public record GatewayEvent(
    String id,
    String type,
    Optional<TransactionReference> reference,
    Evidence evidence,
    Optional<Money> amount,
    Optional<RefundNews> refund,
    String occurredAt) {

  /**
   * The event as the ledger hears it.
   *
   * @param receivedAt when it came (UTC)
   * @return the testimony
   */
  public Testimony testimony(Instant receivedAt) {
    return new Testimony(evidence, type, receivedAt, amount);
  }
}
