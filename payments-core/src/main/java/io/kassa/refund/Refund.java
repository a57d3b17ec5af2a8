package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.LastWord;
import io.kassa.payment.PaymentId;
import java.time.Instant;
import java.util.Optional;

/**
 * Money given back, or to be given back, from one payment. It is written before the gateway hears
 * of it; then only the ledger changes it.
 *
 * @param id our identity of it
 * @param order the order
 * @param payment the payment it comes from
 * @param reference what the gateway calls it
 * @param amount how much; more than nothing
 * @param way how the money goes back
 * @param state what is believed
 * @param reason why, in the words of whoever asked; empty for one that was asked for elsewhere
 * @param requestedBy who asked; empty for one that was asked for elsewhere
 * @param requestedAt when it was written (UTC)
 * @param decision what a second person decided, if one was needed
 * @param formKey what the form it came from was called; a form is obeyed once
 * @param part which part of that form's amount, from 1
 * @param lastWord the last thing heard about it
 * @param revision counts the writes; a write with an old one is refused
 */
public record Refund(
    RefundId id,
    OrderNumber order,
    PaymentId payment,
    RefundReference reference,
    Money amount,
    RefundWay way,
    RefundState state,
    String reason,
    String requestedBy,
    Instant requestedAt,
    Optional<Decision> decision,
    String formKey,
    int part,
    Optional<LastWord> lastWord,
    long revision) {

  /** Refuses an amount of nothing. */
  public Refund {
    if (amount.minorUnits() <= 0) {
      throw new IllegalArgumentException("A refund is of more than nothing");
    }
  }

  /**
   * The refund in another state, with what was heard.
   *
   * @param next the state
   * @param word what was heard
   * @return the changed refund
   */
  public Refund in(RefundState next, LastWord word) {
    return changed(next, decision, Optional.of(word));
  }

  /**
   * The refund after a second person's decision.
   *
   * @param made what was decided
   * @return the refund, to be sent or rejected
   */
  public Refund decided(Decision made) {
    var next = made.approved() ? RefundState.REQUESTED : RefundState.REJECTED;
    return changed(next, Optional.of(made), lastWord);
  }

  /**
   * Since when it is to be sent and no answer was recorded.
   *
   * @return when it was asked for or approved; empty if it is not being sent
   */
  public Optional<Instant> sendingSince() {
    return state == RefundState.REQUESTED ? Optional.of(begunAt()) : Optional.empty();
  }

  /**
   * When it could be sent first.
   *
   * @return when it was approved, or asked for if nobody had to approve
   */
  public Instant begunAt() {
    return decision.map(Decision::at).orElse(requestedAt);
  }

  private Refund changed(RefundState next, Optional<Decision> made, Optional<LastWord> word) {
    return new Refund(
        id,
        order,
        payment,
        reference,
        amount,
        way,
        next,
        reason,
        requestedBy,
        requestedAt,
        made,
        formKey,
        part,
        word,
        revision);
  }
}
