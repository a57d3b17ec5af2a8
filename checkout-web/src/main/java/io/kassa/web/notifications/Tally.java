package io.kassa.web.notifications;

/** Counts what comes. Safe for use by many threads. */
public interface Tally {

  /**
   * Counts one.
   *
   * @param outcome what became of it
   */
  void count(Outcome outcome);
}
