package io.kassa.web.api;

import io.kassa.money.Money;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money.
 *
 * @param amount whole minor units, such as cents
 * @param currency the ISO 4217 code
 */
@Schema(
    name = "Amount",
    description = "An exact amount of money.",
    additionalProperties = Schema.False.class)
@JsonbPropertyOrder({"amount", "currency"})
public record AmountView(
    @Schema(
            required = true,
            description = "Whole minor units of the currency, such as cents.",
            examples = "2895")
        long amount,
    @Schema(required = true, description = "ISO 4217.", pattern = "^[A-Z]{3}$", examples = "EUR")
        String currency) {

  static AmountView of(Money money) {
    return new AmountView(money.minorUnits(), money.currency().getCurrencyCode());
  }
}
