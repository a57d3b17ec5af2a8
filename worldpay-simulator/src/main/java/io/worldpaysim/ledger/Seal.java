package io.worldpaysim.ledger;

/** How the signature of an event is made. */
public enum Seal {
  /** With the newest key, as usual; without any key there is no signature. */
  NEW_KEY,
  /** With the key before the newest. */
  OLD_KEY,
  /** With both, in one header. */
  BOTH_KEYS,
  /** There is no signature although there are keys. */
  NONE,
  /** The id of the newest key with a signature that nobody who knows the key would make. */
  FORGED
}
