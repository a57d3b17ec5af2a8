package io.kassa.gateway.worldpay;

/**
 * What came back over the wire.
 *
 * @param status the HTTP status
 * @param correlation Worldpay's name for this exchange, or a dash; people at Worldpay ask for it
 * @param body the text; empty if there was none, or if it was longer than an answer can be
 */
record Reply(int status, String correlation, String body) {

  private static final int SUCCESS = 200;
  private static final int REDIRECTION = 300;
  private static final int SERVER_FAULT = 500;

  /** Whether the request was done. */
  boolean isSuccess() {
    return status >= SUCCESS && status < REDIRECTION;
  }

  /** Whether Worldpay, or something before it, broke. */
  boolean isServerFault() {
    return status >= SERVER_FAULT;
  }

  /** Shows no body: it may hold links and personal data. */
  @Override
  public String toString() {
    return "Reply[" + status + ", " + correlation + "]";
  }
}
