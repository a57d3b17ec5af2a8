package io.kassa.journey.crash;

/**
 * What became of a buyer whose journey was cut.
 *
 * @param line the point and the story
 * @param wrong whether it should not have happened
 */
public record Fate(String line, boolean wrong) {}
