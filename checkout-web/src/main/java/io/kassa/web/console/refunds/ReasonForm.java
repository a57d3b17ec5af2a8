package io.kassa.web.console.refunds;

import io.kassa.web.view.FieldErrors;

/**
 * What a person says about a refund that waits or is in doubt.
 *
 * @param step what they do: {@code approve}, {@code reject}, {@code arrived}, {@code not-arrived}
 * @param reason why, or how they found out; needed for all but an approval
 */
record ReasonForm(String step, String reason) {

  static final String APPROVE = "approve";
  static final String REJECT = "reject";
  static final String ARRIVED = "arrived";
  static final String NOT_ARRIVED = "not-arrived";

  private static final int LONGEST = 300;

  /** Reads the form. */
  static ReasonForm read(String step, String typed) {
    var clean = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    return new ReasonForm(step, clean);
  }

  /** What is wrong with it. */
  FieldErrors errors() {
    int length = reason.codePointCount(0, reason.length());
    if (length > LONGEST) {
      return FieldErrors.none().with("reason", "refund.error.reasonLong");
    }
    return length == 0 && !step.equals(APPROVE)
        ? FieldErrors.none().with("reason", "refund.error.why")
        : FieldErrors.none();
  }
}
