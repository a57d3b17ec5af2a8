package io.kassa.refund;

/**
 * The rule book of refunds: how evidence changes belief. Pure, total and exhaustive.
 *
 * <p>The law is that of payments: the state is the highest heard. A failure is told after whatever
 * it undoes, so it stands above; a refusal is only the answer to sending, so any later word that
 * the gateway has taken the refund stands above it. {@code docs/refund-states.md} is printed from
 * this class by a test.
 */
public final class RefundRules {

  private RefundRules() {}

  /**
   * Judges one piece of evidence.
   *
   * @param state what is believed
   * @param evidence what was heard
   * @return what is believed now; the same state if that is no news
   */
  public static RefundState judge(RefundState state, RefundEvidence evidence) {
    return switch (evidence) {
      case LOST -> answer(state, RefundState.IN_DOUBT);
      case REFUSED -> answer(state, RefundState.REFUSED);
      case SUBMITTED -> higher(state, RefundState.SUBMITTED);
      case RETURNED -> higher(state, RefundState.RETURNED);
      case FAILED -> higher(state, RefundState.FAILED);
    };
  }

  /** What was never sent has no answer. */
  private static RefundState answer(RefundState state, RefundState told) {
    return switch (state) {
      case AWAITING_APPROVAL, REJECTED -> state;
      case REQUESTED, IN_DOUBT, REFUSED, SUBMITTED, RETURNED, FAILED -> higher(state, told);
    };
  }

  private static RefundState higher(RefundState state, RefundState told) {
    return told.compareTo(state) > 0 ? told : state;
  }
}
