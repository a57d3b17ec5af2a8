package io.kassa.reconcile;

/** What came of asking the gateway about one attempt. */
public enum Asked {
  /** The gateway said something, and the ledger has heard it. */
  ANSWERED,
  /** The gateway said nothing that can be used. */
  SILENT,
  /** There was no way to ask: no handle, one that leads elsewhere, or no such attempt. */
  NOT_ASKED
}
