package io.worldpaysim.events;

import io.worldpaysim.ledger.StoredPayment;
import java.util.UUID;

/** Events that tell no turn of any payment. */
public final class Invention {

  private Invention() {}

  /** Says a word about a payment that is not so. */
  public static Letter of(StoredPayment payment, String type) {
    return about(payment.order().transactionReference(), payment, type);
  }

  /** Says a word about a payment that nobody has made; everything else is as of the given one. */
  public static Letter about(String reference, StoredPayment model, String type) {
    String eventId = UUID.randomUUID().toString();
    String body = Payload.invented(model, reference, type, eventId).toString();
    return Letter.usual(eventId, reference, type, body);
  }
}
