package io.worldpaysim.events;

import io.worldpaysim.ledger.Event;
import java.util.Map;
import java.util.Optional;

/**
 * Which details an event of a type carries beside those that all have, as Worldpay documents them.
 *
 * @param amount the amount
 * @param downstreamReference the reference for reconciliation
 * @param reference the reference of the settlement or refund
 * @param instrument the payment method
 */
record Fields(boolean amount, boolean downstreamReference, boolean reference, boolean instrument) {

  static final Fields USUAL = new Fields(true, true, false, false);
  private static final Fields WITH_REFERENCE = new Fields(true, true, true, false);
  private static final Fields SHOPPER = new Fields(true, false, false, true);
  private static final Fields NO_AMOUNT = new Fields(false, true, false, false);

  private static final Map<String, Fields> BY_TYPE =
      Map.ofEntries(
          Map.entry(Event.SENT_FOR_AUTHORIZATION, USUAL),
          Map.entry(Event.AUTHORIZED, USUAL),
          Map.entry(Event.SENT_FOR_SETTLEMENT, WITH_REFERENCE),
          Map.entry(Event.SETTLED, USUAL),
          Map.entry(Event.SETTLEMENT_FAILED, USUAL),
          Map.entry(Event.CANCELLED_BY_CUSTOMER, SHOPPER),
          Map.entry(Event.REQUEST_EXPIRED, SHOPPER),
          Map.entry(Event.REFUSED, NO_AMOUNT),
          Map.entry(Event.ERROR, NO_AMOUNT),
          Map.entry(Event.SENT_FOR_REFUND, WITH_REFERENCE),
          Map.entry(Event.REFUNDED, USUAL),
          Map.entry(Event.REFUND_FAILED, WITH_REFERENCE));

  /** Empty for words that are no type of event, such as {@code pending}. */
  static Optional<Fields> of(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }
}
