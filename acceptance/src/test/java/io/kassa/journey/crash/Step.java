package io.kassa.journey.crash;

/** A commit or an exchange with the gateway. Two steps are the same only if they are one object. */
public final class Step {

  private final String what;
  private final String traffic;

  /**
   * Describes it.
   *
   * @param what what it does, in the words of the protocol
   * @param traffic all that was said about it so far, each byte a character
   */
  Step(String what, String traffic) {
    this.what = what;
    this.traffic = traffic;
  }

  /** What it does. */
  public String what() {
    return what;
  }

  /** Whether a key occurs in what was said. */
  boolean speaksOf(String key) {
    return traffic.contains(key);
  }

  @Override
  public String toString() {
    return what;
  }
}
