package io.worldpaysim.options;

/**
 * How a refusal is put.
 *
 * @param status the HTTP status; not used for refusals of a single field
 * @param errorName the word for programs
 */
public record Wording(int status, String errorName) {}
