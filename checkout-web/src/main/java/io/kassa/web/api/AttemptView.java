package io.kassa.web.api;

import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay.
 *
 * @param transactionReference what Worldpay calls it
 * @param state what the shop believes
 * @param amount what was asked for
 * @param lastEvent Worldpay's last word; null if it has said nothing yet
 * @param lastRead when that was read (UTC); null if nothing was
 */
@Schema(
    name = "Attempt",
    description = "One attempt to pay an order.",
    additionalProperties = Schema.False.class)
@JsonbNillable
@JsonbPropertyOrder({"transactionReference", "state", "amount", "lastEvent", "lastRead"})
public record AttemptView(
    @Schema(required = true, description = "The transactionReference that Worldpay was given.")
        String transactionReference,
    @Schema(
            required = true,
            description = "What the shop believes of this attempt.",
            enumeration = {"opening", "awaiting-shopper", "declined", "authorised", "paid"})
        String state,
    @Schema(required = true) AmountView amount,
    @Schema(
            required = true,
            nullable = true,
            description = "Worldpay’s last word, verbatim; null if none was heard yet.")
        @Nullable String lastEvent,
    @Schema(
            required = true,
            nullable = true,
            description = "When that word was read (UTC); null if none was.")
        @Nullable Instant lastRead) {

  static AttemptView of(Payment payment) {
    return new AttemptView(
        payment.reference().value(),
        Words.of(payment.state().name()),
        AmountView.of(payment.amount()),
        payment.lastWord().map(LastWord::word).orElse(null),
        payment.lastWord().map(LastWord::readAt).orElse(null));
  }
}
