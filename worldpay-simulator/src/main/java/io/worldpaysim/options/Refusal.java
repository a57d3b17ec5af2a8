package io.worldpaysim.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every reason for which the simulator refuses a request, with the status and the error name that
 * it answers unless an option says otherwise. Documented wordings are marked "documented"; the
 * others are guesses, and names that begin with {@code simulated} are pure invention.
 */
public enum Refusal {
  /** Wrong or missing credentials; documented. */
  UNAUTHORIZED(401, "unauthorized", "Access to the requested resource needs valid credentials"),
  /** The entity is not served here; documented for other Worldpay APIs. */
  ENTITY_NOT_CONFIGURED(400, "entityIsNotConfigured", "The entity is not set up for this resource"),
  /** The body breaks the schema; documented. */
  SCHEMA(400, "bodyDoesNotMatchSchema", "The body does not match the schema"),
  /** The body is no JSON object; the documented name for this is not known. */
  NOT_JSON(400, "bodyDoesNotMatchSchema", "The body is not a JSON object"),
  /** A value of a field is refused; inner name, documented. */
  FIELD_INVALID(400, "fieldHasInvalidValue", ""),
  /** A mandatory field is missing; inner name, documented for this API by one example. */
  FIELD_MISSING(400, "fieldHasInvalidValue", ""),
  /** A field is not part of the schema; inner name, a guess. */
  FIELD_UNKNOWN(400, "fieldHasInvalidValue", ""),
  /** The transaction reference was used before; documented. */
  DUPLICATE(400, "transactionReferenceIsADuplicate", "The transaction reference was used before"),
  /** Bancontact takes euros only; how Worldpay says so is not known. */
  CURRENCY(400, "bodyDoesNotMatchSchema", "Bancontact takes payments in EUR only"),
  /** Outside 0.02 to 5,000.00 EUR; how Worldpay says so is not known. */
  AMOUNT(400, "bodyDoesNotMatchSchema", "The amount is outside Bancontact's limits"),
  /** No such payment; documented. */
  PAYMENT_NOT_FOUND(404, "paymentNotFound", "There is no such payment"),
  /** No such path; seen at another Worldpay API. */
  ENDPOINT_NOT_FOUND(404, "endpointNotFound", "There is nothing at this address"),
  /** The path does not know the method; name seen at an older Worldpay API. */
  METHOD_NOT_ALLOWED(405, "methodNotAllowed", "The method is not allowed here"),
  /** The content type is not application/json; seen at another Worldpay API. */
  MEDIA_TYPE(415, "headerHasInvalidValue", "Content-Type has to be application/json"),
  /** The version header is missing or wrong; a guess. */
  VERSION(400, "headerHasInvalidValue", "WP-Api-Version has to be 2024-07-01"),
  /** The payment's state allows no reversal; not known. */
  NOT_REVERSIBLE(400, "simulatedPaymentIsNotReversible", "The payment cannot be reversed now"),
  /** More than was paid, less what went back already; not known. */
  REFUND_SUM(400, "simulatedRefundExceedsPayment", "Refunds would exceed what was paid"),
  /** More than 3,000.00 EUR at once; not known. */
  REFUND_LIMIT(400, "simulatedRefundExceedsLimit", "A single refund exceeds Bancontact's limit"),
  /** More than 180 days after the approval; not known. */
  REFUND_TOO_LATE(400, "simulatedRefundIsTooLate", "The reversal period is over"),
  /** Another currency than that of the payment; not known. */
  REFUND_CURRENCY(400, "simulatedRefundCurrencyDiffers", "The currency is not the payment's"),
  /** The refund's reference was used before for this payment; only when the option asks for it. */
  REFUND_REPEATED(400, "simulatedRefundIsADuplicate", "The refund's reference was used before");

  private final int status;
  private final String errorName;
  private final String message;

  Refusal(int status, String errorName, String message) {
    this.status = status;
    this.errorName = errorName;
    this.message = message;
  }

  /** Status and error name unless an option says otherwise. */
  public Wording usual() {
    return new Wording(status, errorName);
  }

  /** A sentence for people; empty for refusals of a single field, which bring their own. */
  public String message() {
    return message;
  }

  /** The name in options: lower case with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds a refusal by its {@link #key}. */
  public static Optional<Refusal> byKey(String key) {
    return Arrays.stream(values()).filter(refusal -> refusal.key().equals(key)).findFirst();
  }
}
