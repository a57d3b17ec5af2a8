package io.kassa.gateway.worldpay;

/** The configuration cannot be used; the application does not start. */
final class UnusableSettings extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  UnusableSettings(String fault) {
    super("Worldpay cannot be used: " + fault);
  }
}
