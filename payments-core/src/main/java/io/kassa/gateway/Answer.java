package io.kassa.gateway;

import io.kassa.payment.Testimony;
import io.kassa.refund.RefundNews;
import java.util.Optional;

/** What became of asking about a payment. */
public sealed interface Answer {

  /**
   * The gateway said something about the payment.
   *
   * @param testimony what it said
   * @param refund what that tells of some refund of the payment, if its last word is about one
   */
  record Heard(Testimony testimony, Optional<RefundNews> refund) implements Answer {

    /**
     * Something that is not about a refund.
     *
     * @param testimony what it said
     */
    public Heard(Testimony testimony) {
      this(testimony, Optional.empty());
    }
  }

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
