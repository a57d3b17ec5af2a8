package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * The links of an answer.
 *
 * @param self the payment itself
 */
public record Links(Optional<Link> self) {}
