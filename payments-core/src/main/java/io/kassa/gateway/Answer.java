package io.kassa.gateway;

import io.kassa.payment.Testimony;

/** What became of asking about a payment. */
public sealed interface Answer {

  /**
   * The gateway said something about the payment.
   *
   * @param testimony what it said
   */
  record Heard(Testimony testimony) implements Answer {}

  /**
   * The gateway said nothing that can be used; ask again later.
   *
   * @param why what happened
   */
  record Silent(String why) implements Answer {}

  /**
   * There is nobody to put the question to; what the gateway does for others is not touched by it.
   *
   * @param why what is wrong
   */
  record OutOfReach(String why) implements Answer {}
}
