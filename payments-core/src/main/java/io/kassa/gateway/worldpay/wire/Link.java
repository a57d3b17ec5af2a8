package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * A link.
 *
 * @param href the absolute address, opaque
 */
public record Link(Optional<String> href) {}
