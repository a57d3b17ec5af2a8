package io.kassa.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document, as {@link io.kassa.web.http.ProblemDocument} writes it.
 *
 * @param title what kind of problem it is
 * @param status the HTTP status, once more
 * @param detail what is wrong with this request; left out where the title says it all
 */
@Schema(
    name = "Problem",
    description = "What was refused, and why (RFC 9457).",
    additionalProperties = Schema.False.class)
public record ProblemView(
    @Schema(required = true, examples = "Bad Request") String title,
    @Schema(required = true, examples = "400") int status,
    @Schema(description = "What is wrong with this request.") String detail) {}
