package io.kassa.gateway.worldpay;

/**
 * A call that brought nothing. These, and only these, count for the circuit breaker; a refusal is
 * an answer like any other.
 */
final class CallFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is certain about the request. */
  enum Kind {
    /** It never left: no connection stood. */
    NOT_SENT,
    /** It left, at least in part; no answer came, or a broken one, or that the server broke. */
    IN_DOUBT
  }

  private final Kind kind;

  private CallFailure(Kind kind, String what) {
    super(what);
    this.kind = kind;
  }

  static CallFailure notSent(String what) {
    return new CallFailure(Kind.NOT_SENT, what);
  }

  static CallFailure inDoubt(String what) {
    return new CallFailure(Kind.IN_DOUBT, what);
  }

  Kind kind() {
    return kind;
  }

  /** What happened, for journals: no addresses, no personal data. */
  String what() {
    return String.valueOf(getMessage());
  }
}
