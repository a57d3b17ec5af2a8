package io.kassa.reconcile;

/** What came of asking the gateway about one attempt. */
public enum Asked {
  /** The gateway said something, and the ledger has heard it. */
  ANSWERED,
  /** The gateway said nothing that can be used. */
  SILENT,
  /** There was no way to ask: the gateway never gave a handle, or there is no such attempt. */
  NOT_ASKED
}
