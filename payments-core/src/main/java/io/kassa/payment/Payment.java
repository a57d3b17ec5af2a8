package io.kassa.payment;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to pay one order. It is written before the gateway hears of it; then only the ledger
 * changes it. An order may have several; at most one of them is <em>current</em>.
 *
 * @param id our identity of it
 * @param order what it pays
 * @param attempt which attempt on that order, from 1
 * @param reference what the gateway calls it
 * @param amount what is asked for
 * @param state what is believed
 * @param handle how to ask about it; empty until the gateway gave one
 * @param current whether no other attempt may be started beside it
 * @param startedAt when it was written (UTC)
 * @param lastWord the last thing the gateway said
 * @param nextCheckAt when to ask again; empty when it is no longer watched
 * @param revision counts the writes; a write with an old one is refused
 */
public record Payment(
    PaymentId id,
    OrderNumber order,
    int attempt,
    TransactionReference reference,
    Money amount,
    PaymentState state,
    Optional<GatewayHandle> handle,
    boolean current,
    Instant startedAt,
    Optional<LastWord> lastWord,
    Optional<Instant> nextCheckAt,
    long revision) {

  /**
   * How long a payment page is offered again to a shopper who comes back without an outcome: the
   * only known life of such a link is 300 seconds (contract section 5).
   */
  public static final Duration REDIRECT_IS_YOUNG = Duration.ofMinutes(5);

  /**
   * A new attempt, current and opening.
   *
   * @param id its identity
   * @param order what it pays
   * @param attempt which attempt, from 1
   * @param reference its fresh reference
   * @param amount what is asked for
   * @param now the present time
   * @param firstCheckAt when to look after it if nobody else does
   * @return the attempt at revision 0
   */
  public static Payment opening(
      PaymentId id,
      OrderNumber order,
      int attempt,
      TransactionReference reference,
      Money amount,
      Instant now,
      Instant firstCheckAt) {
    return new Payment(
        id,
        order,
        attempt,
        reference,
        amount,
        new PaymentState.Opening(),
        Optional.empty(),
        true,
        now,
        Optional.empty(),
        Optional.of(firstCheckAt),
        0);
  }

  /**
   * The attempt in another state. A declined attempt is never current: the shopper may try again.
   *
   * @param next the new state
   * @return the changed attempt
   */
  public Payment in(PaymentState next) {
    boolean stillCurrent = current && !(next instanceof PaymentState.Declined);
    return changed(next, handle, stillCurrent, lastWord, nextCheckAt);
  }

  /**
   * The attempt with the means to ask about it.
   *
   * @param known the handle
   * @return the changed attempt
   */
  public Payment with(GatewayHandle known) {
    return changed(state, Optional.of(known), current, lastWord, nextCheckAt);
  }

  /**
   * The attempt with the gateway's last word.
   *
   * @param word the word
   * @return the changed attempt
   */
  public Payment with(LastWord word) {
    return changed(state, handle, current, Optional.of(word), nextCheckAt);
  }

  /**
   * The attempt with the time of the next look.
   *
   * @param next when, or empty for never
   * @return the changed attempt
   */
  public Payment checkedNext(Optional<Instant> next) {
    return changed(state, handle, current, lastWord, next);
  }

  /**
   * The attempt, no longer current but watched like any other.
   *
   * @return the changed attempt
   */
  public Payment retired() {
    return changed(state, handle, false, lastWord, nextCheckAt);
  }

  /**
   * Whether the shopper may be sent to the payment page (again).
   *
   * @param now the present time
   * @return the page, while it is current and young
   */
  public Optional<GatewayLink> youngRedirect(Instant now) {
    return current
            && state instanceof PaymentState.AwaitingShopper(GatewayLink page, Instant since)
            && now.isBefore(since.plus(REDIRECT_IS_YOUNG))
        ? Optional.of(page)
        : Optional.empty();
  }

  /** Everything that may change in an attempt's life; the rest is settled when it is written. */
  private Payment changed(
      PaymentState newState,
      Optional<GatewayHandle> newHandle,
      boolean stillCurrent,
      Optional<LastWord> newWord,
      Optional<Instant> newCheckAt) {
    return new Payment(
        id,
        order,
        attempt,
        reference,
        amount,
        newState,
        newHandle,
        stillCurrent,
        startedAt,
        newWord,
        newCheckAt,
        revision);
  }
}
