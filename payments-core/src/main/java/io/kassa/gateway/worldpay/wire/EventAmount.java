package io.kassa.gateway.worldpay.wire;

import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * An amount; events name its parts otherwise than everything else does.
 *
 * @param value in minor units; as it came, because a whole number would be made of any other
 * @param currencyCode ISO 4217 code
 */
public record EventAmount(Optional<JsonValue> value, Optional<String> currencyCode) {}
