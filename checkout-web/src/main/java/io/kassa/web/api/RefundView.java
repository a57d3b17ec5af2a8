package io.kassa.web.api;

import io.kassa.refund.Refund;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money given back, or asked to be.
 *
 * @param reference what Worldpay calls it
 * @param amount how much
 * @param state how far it is
 */
@Schema(
    name = "Refund",
    description = "Money given back.",
    additionalProperties = Schema.False.class)
@JsonbPropertyOrder({"reference", "amount", "state"})
public record RefundView(
    @Schema(required = true, description = "The reference that Worldpay was given.")
        String reference,
    @Schema(required = true) AmountView amount,
    @Schema(
            required = true,
            description = "How far it is. All but rejected, refused and failed bind their amount.",
            enumeration = {
              "awaiting-approval",
              "rejected",
              "requested",
              "in-doubt",
              "refused",
              "submitted",
              "returned",
              "failed"
            })
        String state) {

  static RefundView of(Refund refund) {
    return new RefundView(
        refund.reference().value(), AmountView.of(refund.amount()), Words.of(refund.state()));
  }
}
