package io.kassa.gateway.worldpay.wire;

import java.util.List;
import java.util.Optional;

/**
 * The body of a refusal (contract section 2.2). Its message is for people at Worldpay and may quote
 * what we sent, so it is not read.
 *
 * @param errorName the name that programs may rely on
 * @param validationErrors what was wrong with the request, if that was the reason
 */
public record ErrorAnswer(
    Optional<String> errorName, Optional<List<ValidationError>> validationErrors) {}
