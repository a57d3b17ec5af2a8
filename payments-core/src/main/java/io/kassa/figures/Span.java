package io.kassa.figures;

import java.time.LocalDate;

/** The stretches of days that figures are given for. */
public enum Span {
  /** The present day, so far. */
  TODAY(0, 0),
  /** The day before. */
  YESTERDAY(1, 1),
  /** The present day and the six before it. */
  WEEK(6, 0),
  /** The present day and the 29 before it. */
  MONTH(29, 0);

  private final int firstAgo;
  private final int lastAgo;

  Span(int firstAgo, int lastAgo) {
    this.firstAgo = firstAgo;
    this.lastAgo = lastAgo;
  }

  /**
   * Its first day.
   *
   * @param today the present day
   * @return the day
   */
  public LocalDate first(LocalDate today) {
    return today.minusDays(firstAgo);
  }

  /**
   * Its last day.
   *
   * @param today the present day
   * @return the day
   */
  public LocalDate last(LocalDate today) {
    return today.minusDays(lastAgo);
  }

  /**
   * Whether a day belongs to it.
   *
   * @param day the day
   * @param today the present day
   * @return true from its first to its last day
   */
  public boolean holds(LocalDate day, LocalDate today) {
    return !day.isBefore(first(today)) && !day.isAfter(last(today));
  }
}
