package io.kassa.bench;

/** The times of what was done, in ns and sorted, how much failed, and how many seconds all of it took. */
record Tally(long[] nanos, int failures, double seconds) {

  double rate() {
    return nanos.length / seconds;
  }

  /** The time that the given part of all did not exceed, in ms. */
  double millis(double part) {
    return nanos.length == 0 ? Double.NaN : nanos[(int) Math.min(nanos.length - 1, nanos.length * part)] / 1e6;
  }
}
