package io.kassa.web.api;

import io.kassa.cases.Case;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.payment.Attempts;
import io.kassa.refund.Refund;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order and everything that became of its payments.
 *
 * @param reference its number, which is the orderReference that Worldpay was told
 * @param status what its payments amount to
 * @param placedAt when it was placed (UTC)
 * @param total what the shopper owes
 * @param attempts the attempts to pay it, oldest first
 * @param refunds what was given back, oldest first
 * @param cases what is, or was, for a person to settle, oldest first
 */
@Schema(
    name = "Order",
    description = "An order and what became of its payments.",
    additionalProperties = Schema.False.class)
@JsonbPropertyOrder({"reference", "status", "placedAt", "total", "attempts", "refunds", "cases"})
public record OrderView(
    @Schema(
            required = true,
            description = "The order’s number; the orderReference that Worldpay was told.",
            examples = "KM4T-9XQA")
        String reference,
    @Schema(
            required = true,
            description = "What all attempts together amount to.",
            enumeration = {
              "open",
              "pending",
              "paid",
              "failed",
              "cancelled",
              "expired",
              "refunded",
              "partially-refunded"
            })
        String status,
    @Schema(required = true, description = "When the order was placed (UTC).") Instant placedAt,
    @Schema(required = true) AmountView total,
    @Schema(required = true, description = "Oldest first.") List<AttemptView> attempts,
    @Schema(required = true, description = "Oldest first.") List<RefundView> refunds,
    @Schema(required = true, description = "Oldest first.") List<CaseView> cases) {

  static OrderView of(
      OrderNumber number,
      OrderStatus status,
      Instant placedAt,
      Money total,
      Attempts attempts,
      List<Refund> refunds,
      List<Case> cases) {
    return new OrderView(
        number.value(),
        status.word(),
        placedAt,
        AmountView.of(total),
        attempts.payments().stream().map(AttemptView::of).toList(),
        refunds.stream().map(RefundView::of).toList(),
        cases.stream().map(CaseView::of).toList());
  }
}
