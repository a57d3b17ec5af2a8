package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * What may be done with a payment (contract section 3.3).
 *
 * @param reverse give everything back
 * @param partialReverse give a part back
 */
public record Actions(Optional<Action> reverse, Optional<Action> partialReverse) {}
