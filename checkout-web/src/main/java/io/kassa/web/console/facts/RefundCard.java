package io.kassa.web.console.facts;

import io.kassa.refund.Refund;
import io.kassa.refund.RefundState;

/**
 * A refund as pages tell it.
 *
 * @param refund the refund
 */
public record RefundCard(Refund refund) {

  /**
   * What is believed of it.
   *
   * @return the key of the words
   */
  public String state() {
    return "refund.state." + refund.state();
  }

  /**
   * How the money goes back.
   *
   * @return the key of the words
   */
  public String way() {
    return "refund.way." + refund.way();
  }

  /**
   * How its badge looks.
   *
   * @return {@code good}, {@code wait}, {@code bad} or nothing
   */
  public String tone() {
    return switch (refund.state()) {
      case SUBMITTED, RETURNED -> "good";
      case AWAITING_APPROVAL, REQUESTED -> "wait";
      case IN_DOUBT, FAILED -> "bad";
      case REJECTED, REFUSED -> "";
    };
  }

  /**
   * Whether a second person must decide.
   *
   * @return true while it waits
   */
  public boolean waits() {
    return refund.state() == RefundState.AWAITING_APPROVAL;
  }

  /**
   * Whether a person must find out what became of it.
   *
   * @return true while it is in doubt
   */
  public boolean inDoubt() {
    return refund.state() == RefundState.IN_DOUBT;
  }

  /**
   * Its page.
   *
   * @return the address
   */
  public String address() {
    return "/console/refunds/" + refund.id();
  }
}
