package io.worldpaysim.api;

import io.worldpaysim.options.Refusal;

/**
 * One field that breaks the schema.
 *
 * @param kind invalid, missing or unknown
 * @param message what is wrong, for people
 * @param jsonPath where, for example {@code $.instruction.value.amount}
 */
record Violation(Refusal kind, String message, String jsonPath) {}
