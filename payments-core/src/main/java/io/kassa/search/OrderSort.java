package io.kassa.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders in which a list can be read; equal ones stand in the order of their numbers. */
public enum OrderSort {
  /** By the time they were placed, the newest first. */
  NEWEST,
  /** By the time they were placed, the oldest first. */
  OLDEST,
  /** By their total, the highest first. */
  HIGHEST,
  /** By their total, the lowest first. */
  LOWEST;

  /**
   * The word in addresses.
   *
   * @return lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word.
   *
   * @param word what came with a request
   * @return the sort, or empty for anything else
   */
  public static Optional<OrderSort> read(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /**
   * Whether totals decide.
   *
   * @return false if times do
   */
  public boolean byTotal() {
    return this == HIGHEST || this == LOWEST;
  }

  /**
   * Whether the greater comes first.
   *
   * @return true for the newest and the highest first
   */
  public boolean descending() {
    return this == NEWEST || this == HIGHEST;
  }
}
