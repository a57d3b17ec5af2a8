package io.worldpaysim.laboratory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of requests that the API knows. */
public enum Operation {
  /** {@code POST /apmPayments}. */
  CREATE,
  /** {@code GET /apmPayments/{paymentId}}. */
  QUERY,
  /** {@code GET /apmPayments/status}. */
  STATUS,
  /** {@code POST /apmPayments/{paymentId}/reversals}. */
  REVERSAL,
  /** {@code POST /apmPayments/{paymentId}/partialReversals}. */
  PARTIAL_REVERSAL;

  /** The name in JSON: lower case with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds an operation by its {@link #key}. */
  public static Optional<Operation> byKey(String key) {
    return Arrays.stream(values()).filter(operation -> operation.key().equals(key)).findFirst();
  }
}
