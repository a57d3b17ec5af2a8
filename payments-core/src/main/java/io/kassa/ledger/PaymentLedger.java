package io.kassa.ledger;

import io.kassa.bean.Shared;
import io.kassa.cases.CaseId;
import io.kassa.cases.Closing;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.StalePayment;
import io.kassa.payment.Testimony;
import io.kassa.refund.RefundNews;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The only writer of payment state: turns what messengers bring into what is believed, by {@link
 * io.kassa.payment.PaymentRules} and nothing else. Each call is one short transaction, repeated if
 * it loses a race; no call waits for the network. Safe for use by many threads.
 */
@Shared
public class PaymentLedger {

  private final LedgerEntry entry;

  /**
   * Is given its transactions.
   *
   * @param entry the transactions
   */
  @Inject
  public PaymentLedger(LedgerEntry entry) {
    this.entry = entry;
  }

  /**
   * Hears a testimony about an attempt.
   *
   * @param id the attempt
   * @param heard what was said, with its time
   * @param cause who brought it
   * @return the attempt as it now stands
   */
  @Traced("record")
  public Payment record(PaymentId id, Testimony heard, Cause cause) {
    return record(id, heard, Optional.empty(), cause, () -> {});
  }

  /**
   * Hears a testimony about an attempt, and has something else become true if and only if it was
   * heard.
   *
   * @param id the attempt
   * @param heard what was said, with its time
   * @param news what it tells of a refund of the attempt
   * @param cause who brought it
   * @param also joins the ledger's transaction; done again if that has to be repeated
   * @return the attempt as it now stands
   */
  @Traced("record")
  public Payment record(
      PaymentId id, Testimony heard, Optional<RefundNews> news, Cause cause, Runnable also) {
    return Repetition.whileStale(() -> entry.record(id, heard, news, cause, also));
  }

  /**
   * Closes a case by a person's decision; the order's status follows.
   *
   * @param id the case; it exists
   * @param closing who, when and why
   */
  public void settle(CaseId id, Closing closing) {
    entry.settle(id, closing);
  }

  /**
   * Hears that the gateway opened a payment page. An attempt that was closed meanwhile keeps its
   * state, but can be asked about from now on.
   *
   * @param begun the attempt as it was written before the gateway was asked; read again only if
   *     somebody wrote it meanwhile
   * @param page where the shopper pays
   * @param handle how to ask about it
   * @param cause who brought it
   * @return the attempt as it now stands
   */
  @Traced("record page")
  public Payment opened(Payment begun, GatewayLink page, GatewayHandle handle, Cause cause) {
    try {
      return entry.opened(begun, page, handle, cause);
    } catch (StalePayment meanwhile) {
      return Repetition.whileStale(() -> entry.opened(entry.load(begun.id()), page, handle, cause));
    }
  }

  /**
   * Hears that a question stayed without an answer.
   *
   * @param id the attempt
   * @param why what happened
   * @param cause who asked
   * @return the attempt as it now stands
   */
  public Payment unanswered(PaymentId id, String why, Cause cause) {
    return Repetition.whileStale(() -> entry.unanswered(id, why, cause));
  }
}
