package io.worldpaysim.laboratory;

/**
 * The payment gets a long id.
 *
 * @param length how many characters
 */
record LongId(int length) implements Scenario {}
