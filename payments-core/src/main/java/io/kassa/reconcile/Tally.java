package io.kassa.reconcile;

/** Counts what a sweeper does, for operators to watch. Safe for use by many threads. */
public interface Tally {

  /**
   * Attempts were claimed.
   *
   * @param attempts how many
   */
  void claimed(int attempts);

  /** The gateway answered a question, and the ledger has heard it. */
  void answered();

  /** A question brought nothing: no answer, or a failure on our side. */
  void failed();
}
