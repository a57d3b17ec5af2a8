package io.kassa.gateway;

/** What became of asking the gateway to give money back. */
public sealed interface RefundOutcome {

  /**
   * The gateway has taken it. That is not yet money in the shopper's account.
   *
   * @param word its word
   */
  record Accepted(String word) implements RefundOutcome {}

  /**
   * The gateway understood and refused: certainly no refund.
   *
   * @param word its word for the reason
   */
  record Refused(String word) implements RefundOutcome {}

  /**
   * The gateway certainly never got the request.
   *
   * @param why what kept us from sending it
   */
  record Unreachable(String why) implements RefundOutcome {}

  /**
   * The request was perhaps received; no usable answer came. It is never sent again.
   *
   * @param why what happened
   */
  record InDoubt(String why) implements RefundOutcome {}
}
