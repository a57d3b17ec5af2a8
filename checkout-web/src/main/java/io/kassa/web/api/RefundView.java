package io.kassa.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money given back. The contract has its place; this version of the shop makes no refunds, so no
 * order has any.
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
    @Schema(required = true) String reference,
    @Schema(required = true) AmountView amount,
    @Schema(required = true) String state) {}
