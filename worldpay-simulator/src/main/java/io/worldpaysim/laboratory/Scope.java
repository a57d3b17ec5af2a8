package io.worldpaysim.laboratory;

import java.util.Arrays;
import java.util.Locale;

/** To whom an arranged scenario happens. */
public enum Scope {
  /** The next request of its kind, or the next payment when the scenario is about payments. */
  NEXT,
  /** The next payment that is created, in all that is asked about it. */
  PAYMENT,
  /** The payment with a given transaction reference. */
  REFERENCE,
  /** All. */
  ALL;

  /** The name in JSON and forms: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a scope by its {@link #key}.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Scope byKey(String key) {
    return Arrays.stream(values())
        .filter(scope -> scope.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The scope is next, payment, reference or all, not " + key));
  }
}
