package io.kassa.simulation;

/** Who is at work in a story besides the shoppers themselves. */
enum Messengers {
  /** The sweeper and the post. */
  ALL,
  /** The gateway posts nothing. */
  NO_POST,
  /** Nobody sweeps. */
  NO_SWEEPER;

  boolean post() {
    return this != NO_POST;
  }

  boolean sweeper() {
    return this != NO_SWEEPER;
  }
}
