package io.kassa.audit;

/** What verifying the chain has found. */
public sealed interface ChainFinding {

  /**
   * Nothing was changed, removed or added.
   *
   * @param end where the chain ends
   */
  record Whole(ChainEnd end) implements ChainFinding {}

  /**
   * Something was.
   *
   * @param number the first number that is concerned
   * @param fault what is wrong there
   */
  record Broken(long number, Fault fault) implements ChainFinding {}

  /** What can be wrong. */
  enum Fault {
    /** The entry of this number does not say what it said when it was written. */
    ALTERED,
    /** There is no entry of this number, though there are later ones. */
    MISSING,
    /** The record ends before this number, though it was longer. */
    CUT_OFF,
    /** The entry of this number was never written by the shop. */
    INSERTED,
    /** There are entries outside the chain; the number is how many. */
    UNBOUND,
    /** The entry of this number is not the one that the anchor names. */
    REWRITTEN,
    /** The anchor names the entry of this number, which was forgotten; a newer anchor is needed. */
    FORGOTTEN
  }
}
