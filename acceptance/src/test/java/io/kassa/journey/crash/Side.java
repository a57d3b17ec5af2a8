package io.kassa.journey.crash;

/** Where at a step. */
public enum Side {
  /** Nothing of it has left the server's side of the wire. */
  BEFORE,
  /** It is done, and the server has not heard so. */
  AFTER
}
