package io.kassa.simulation;

import io.kassa.gateway.GatewayEvent;
import io.kassa.gateway.NotificationReader;
import io.kassa.gateway.Reading;
import io.kassa.money.Money;
import io.kassa.payment.TransactionReference;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A notification of this small world, written as {@code id|reference|word|cents}.
 *
 * @param id the event's identity
 * @param reference the attempt it names
 * @param word what happened
 * @param amount the amount it names
 */
record Letter(String id, TransactionReference reference, String word, Money amount) {

  byte[] bytes() {
    return (id + "|" + reference + "|" + word + "|" + amount.minorUnits())
        .getBytes(StandardCharsets.UTF_8);
  }

  private GatewayEvent event() {
    return new GatewayEvent(
        id,
        word,
        Optional.of(reference),
        Worldpay.meaning(word),
        Optional.of(amount),
        Optional.empty(),
        "");
  }

  private static Letter of(String text) {
    var parts = text.split("\\|", -1);
    return new Letter(
        parts[0],
        new TransactionReference(parts[1]),
        parts[2],
        Money.euroCents(Long.parseLong(parts[3])));
  }

  /** Reads letters; signatures and dirt have tests of their own. */
  static NotificationReader reader() {
    return new NotificationReader() {
      @Override
      public Reading read(byte[] body, String signatures) {
        return new Reading.Genuine(recall(new String(body, StandardCharsets.UTF_8)));
      }

      @Override
      public GatewayEvent recall(String body) {
        return Letter.of(body).event();
      }
    };
  }
}
