package io.worldpaysim.api;

import io.worldpaysim.laboratory.Operation;
import java.util.Optional;

/**
 * Where a request leads. Paths are compared as sent: a client has to follow links verbatim, so an
 * id that was encoded again is another id.
 *
 * @param operation what is asked
 * @param method the only method that the path knows
 * @param paymentId whose payment; empty text where the path names none
 */
record Route(Operation operation, String method, String paymentId) {

  private static final String BASE = "/apmPayments";

  /** The route of a path; empty when it leads nowhere. */
  static Optional<Route> of(String path) {
    if (path.equals(BASE)) {
      return Optional.of(new Route(Operation.CREATE, "POST", ""));
    }
    if (!path.startsWith(BASE + "/") || path.length() == BASE.length() + 1) {
      return Optional.empty();
    }
    String rest = path.substring(BASE.length() + 1);
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return Optional.of(
          rest.equals("status")
              ? new Route(Operation.STATUS, "GET", "")
              : new Route(Operation.QUERY, "GET", rest));
    }
    String paymentId = rest.substring(0, slash);
    return switch (rest.substring(slash)) {
      case "/reversals" -> Optional.of(new Route(Operation.REVERSAL, "POST", paymentId));
      case "/partialReversals" ->
          Optional.of(new Route(Operation.PARTIAL_REVERSAL, "POST", paymentId));
      default -> Optional.empty();
    };
  }
}
