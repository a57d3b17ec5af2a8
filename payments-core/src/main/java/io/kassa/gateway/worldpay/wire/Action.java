package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * Something that may be done.
 *
 * @param href where, opaque
 * @param method how; in the documentation always {@code POST}
 */
public record Action(Optional<String> href, Optional<String> method) {}
