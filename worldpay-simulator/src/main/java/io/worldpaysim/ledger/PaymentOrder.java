package io.worldpaysim.ledger;

import java.util.Optional;

/**
 * What the merchant asked for when it created the payment.
 *
 * @param transactionReference the merchant's name for this attempt, unique for ever
 * @param orderReference the merchant's name for the order, shared by its attempts
 * @param entity the merchant's billing entity
 * @param narrative the text on the shopper's statement
 * @param instrumentType direct, token or checkout
 * @param value what is to be paid
 * @param resultUrls where the shopper goes afterwards
 */
public record PaymentOrder(
    String transactionReference,
    Optional<String> orderReference,
    String entity,
    String narrative,
    String instrumentType,
    Money value,
    ResultUrls resultUrls) {

  /** The same under another transaction reference. */
  PaymentOrder called(String other) {
    return new PaymentOrder(
        other, orderReference, entity, narrative, instrumentType, value, resultUrls);
  }
}
