package io.kassa.reconcile;

/** What was done with a notification that was accepted. */
public enum Treatment {
  /** Logged, and the ledger heard it. */
  FOLDED,
  /** Heard before; its repetition was counted. */
  REPEATED,
  /** Logged; the attempt it names is not known (yet), or it names none. */
  KEPT,
  /** Not signed; the attempt it names will be asked about at once. */
  HINTED,
  /** Not signed, and no reason to ask: nothing was kept. */
  PASSED_OVER
}
