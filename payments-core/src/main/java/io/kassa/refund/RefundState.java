package io.kassa.refund;

/**
 * What is believed of a refund, from the least to the most that can be known: the state is the
 * highest heard, so news may come in any order and any number of times.
 */
public enum RefundState {
  /** It waits for a second person. Its amount is reserved. */
  AWAITING_APPROVAL,
  /** A second person said no. */
  REJECTED,
  /** Written down; it is being sent, or about to be. Its amount is reserved. */
  REQUESTED,
  /** Sent, and the answer is lost: its amount stays reserved, and it is never sent again. */
  IN_DOUBT,
  /**
   * It certainly did not happen: the gateway refused it, was out of reach, or a person found out.
   */
  REFUSED,
  /** The gateway has taken it. Often nothing more is ever heard. */
  SUBMITTED,
  /** The shopper's bank has it; or a person recorded a transfer. */
  RETURNED,
  /** The gateway had taken it, and the money did not arrive or came back. */
  FAILED;

  /**
   * Whether its amount is bound: nobody else may give it back.
   *
   * @return false once it is certain that the money stays here
   */
  public boolean holdsMoney() {
    return switch (this) {
      case AWAITING_APPROVAL, REQUESTED, IN_DOUBT, SUBMITTED, RETURNED -> true;
      case REJECTED, REFUSED, FAILED -> false;
    };
  }

  /**
   * Whether the money is on its way to the shopper, or there.
   *
   * @return true from the gateway's word on
   */
  public boolean isGivenBack() {
    return this == SUBMITTED || this == RETURNED;
  }

  /**
   * Whether nobody can say yet how it ends.
   *
   * @return true while the gateway or a person may still tell
   */
  public boolean isInFlight() {
    return this == REQUESTED || this == IN_DOUBT || this == SUBMITTED;
  }

  /**
   * Whether the gateway perhaps knows of it.
   *
   * @return false if it was never sent, or certainly not taken
   */
  public boolean isKnownOutside() {
    return switch (this) {
      case REQUESTED, IN_DOUBT, SUBMITTED, RETURNED, FAILED -> true;
      case AWAITING_APPROVAL, REJECTED, REFUSED -> false;
    };
  }
}
