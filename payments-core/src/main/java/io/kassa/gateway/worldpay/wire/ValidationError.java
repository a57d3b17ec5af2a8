package io.kassa.gateway.worldpay.wire;

import java.util.Optional;

/**
 * One thing that was wrong with the request.
 *
 * @param errorName what kind of fault
 * @param jsonPath where in the request
 */
public record ValidationError(Optional<String> errorName, Optional<String> jsonPath) {}
