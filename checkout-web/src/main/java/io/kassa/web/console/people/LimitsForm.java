package io.kassa.web.console.people;

import io.kassa.money.Money;
import io.kassa.refund.RefundLimits;
import io.kassa.web.console.refunds.TypedAmount;
import io.kassa.web.view.FieldErrors;
import java.util.Optional;

/**
 * What was typed to set how much somebody may give back alone, kept to the letter while it is not
 * right.
 *
 * @param each the most at once, in euro; empty for the shop's
 * @param daily the most in a day, in euro; empty for the shop's
 */
public record LimitsForm(String each, String daily) {

  /** The field of the most at once. */
  static final String EACH = "each";

  /** The field of the most in a day. */
  static final String DAILY = "daily";

  /** Where a wrong password is shown: the page has another form that asks for it. */
  static final String AGAIN = "limits-again";

  private static final int LONGEST = 40;
  private static final int CENTS = 100;

  /** Reads the form. */
  static LimitsForm read(String each, String daily) {
    return new LimitsForm(clean(each), clean(daily));
  }

  /** The form as it stands. */
  static LimitsForm of(RefundLimits limits) {
    return new LimitsForm(typed(limits.perRequest()), typed(limits.perDay()));
  }

  /** What is wrong with it. */
  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (isWrong(each)) {
      errors = errors.with(EACH, "console.limits.each.wrong");
    }
    return isWrong(daily) ? errors.with(DAILY, "console.limits.daily.wrong") : errors;
  }

  /** What it means; what cannot be read counts as empty. */
  RefundLimits limits() {
    return new RefundLimits(TypedAmount.read(each), TypedAmount.read(daily));
  }

  /** The limits as they stand on record. */
  String words() {
    return "each " + orShops(each) + ", daily " + orShops(daily);
  }

  private static String orShops(String amount) {
    return amount.isEmpty() ? "as the shop" : amount + " EUR";
  }

  private static boolean isWrong(String typed) {
    return !typed.isEmpty() && TypedAmount.read(typed).isEmpty();
  }

  private static String typed(Optional<Money> amount) {
    return amount
        .map(Money::minorUnits)
        .map(cents -> "%d.%02d".formatted(cents / CENTS, cents % CENTS))
        .orElse("");
  }

  private static String clean(String typed) {
    var clean = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.substring(0, Math.min(clean.length(), LONGEST));
  }
}
