package io.kassa.web.selftest;

import java.util.Locale;

/** How something stands, from good to bad. */
public enum Verdict {
  /** As it should be. */
  OK,
  /** It works, or nobody can tell; somebody should look at it. */
  WARNING,
  /** It does not work. */
  BROKEN;

  /**
   * The word for programs.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
