package io.kassa.web.api;

import io.kassa.cases.Case;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement that is, or was, for a person to settle.
 *
 * @param kind what is wrong
 * @param open whether it still waits for somebody
 * @param proposedRefund what to give back; null if that is not the proposal
 */
@Schema(
    name = "Case",
    description = "A disagreement that a program must not settle alone.",
    additionalProperties = Schema.False.class)
@JsonbNillable
@JsonbPropertyOrder({"kind", "open", "proposedRefund"})
public record CaseView(
    @Schema(
            required = true,
            description = "What is wrong.",
            enumeration = {
              "late-money",
              "decline-after-approval",
              "unasked-refund",
              "unknown-word",
              "gateway-forgot",
              "second-success",
              "amount-differs",
              "refund-failed",
              "refund-in-doubt"
            })
        String kind,
    @Schema(required = true, description = "Whether it still waits for a person.") boolean open,
    @Schema(
            required = true,
            nullable = true,
            description = "What to give back to the shopper; null if nothing is proposed.")
        @Nullable AmountView proposedRefund) {

  static CaseView of(Case one) {
    return new CaseView(
        Words.of(one.about().kind()),
        one.isOpen(),
        one.about().proposedRefund().map(AmountView::of).orElse(null));
  }
}
