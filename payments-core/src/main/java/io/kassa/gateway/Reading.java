package io.kassa.gateway;

import io.kassa.money.Money;
import io.kassa.payment.Testimony;
import io.kassa.payment.TransactionReference;
import java.util.Optional;

/** What a notification turned out to be. */
public sealed interface Reading {

  /**
   * Signed with a known key: evidence.
   *
   * @param eventId the gateway's identity of the event
   * @param reference the attempt it is about
   * @param testimony what it says
   * @param amount the amount it names, if it names one
   */
  record Genuine(
      String eventId, TransactionReference reference, Testimony testimony, Optional<Money> amount)
      implements Reading {}

  /**
   * Unsigned, and no key is configured: a reason to go and ask, no more.
   *
   * @param reference the attempt it is about
   */
  record Hint(TransactionReference reference) implements Reading {}

  /**
   * Not signed by a known key though keys are configured, or not readable: refused.
   *
   * @param why what is wrong
   */
  record Refused(String why) implements Reading {}
}
