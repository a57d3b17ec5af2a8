package io.kassa.web.console.refunds;

import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderLine;
import io.kassa.web.view.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a form comes to: lines, delivery or a free amount, within the balance.
 *
 * @param total how much is to be given back; nothing while there are errors
 * @param what the lines in words, empty for a free amount
 * @param errors what is wrong
 */
record Chosen(Money total, String what, FieldErrors errors) {

  static final int LONGEST_REASON = 300;

  /**
   * Reckons.
   *
   * @param form what was typed
   * @param order whose lines are meant
   * @param balance what may be given back
   * @return the choice, or what is wrong with it
   */
  static Chosen of(RefundForm form, Order order, Money balance) {
    var errors = FieldErrors.none();
    var lines = Money.zero(balance.currency());
    var words = new ArrayList<String>();
    for (int i = 0; i < order.lines().size(); i++) {
      var line = order.lines().get(i);
      var quantity = quantity(form.quantity(i + 1), line);
      if (quantity.isEmpty()) {
        errors = errors.with("quantity-" + (i + 1), "refund.error.quantity");
      } else if (quantity.get() > 0) {
        lines = lines.plus(line.unitPrice().times(quantity.get()));
        words.add(quantity.get() + " × " + line.title());
      }
    }
    if (form.delivery()) {
      lines = lines.plus(order.delivery().cost());
      words.add(order.delivery().title());
    }
    var typed = TypedAmount.read(form.amount());
    var total = form.amount().isEmpty() ? lines : typed.orElse(lines);
    if (errors.isEmpty()) {
      errors =
          amountError(form, lines, typed, balance)
              .map(error -> FieldErrors.none().with("amount", error))
              .orElse(FieldErrors.none());
    }
    return new Chosen(total, named(words, lines, total), withReason(form, errors));
  }

  /** What goes on record: the lines, if they make the amount, and the person's own words. */
  String reason(RefundForm form) {
    return what.isEmpty() ? form.reason() : what + ": " + form.reason();
  }

  private static String named(List<String> words, Money lines, Money total) {
    return lines.equals(total) ? String.join(", ", words) : "";
  }

  private static Optional<Integer> quantity(String typed, OrderLine line) {
    if (typed.isEmpty()) {
      return Optional.of(0);
    }
    return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= line.quantity()
        ? Optional.of(Integer.parseInt(typed))
        : Optional.empty();
  }

  private static Optional<String> amountError(
      RefundForm form, Money lines, Optional<Money> typed, Money balance) {
    var nothing = Money.zero(balance.currency());
    if (!form.amount().isEmpty() && typed.isEmpty()) {
      return Optional.of("refund.error.amount");
    }
    if (typed.isPresent() && lines.isMoreThan(nothing) && !typed.get().equals(lines)) {
      return Optional.of("refund.error.both");
    }
    var total = typed.orElse(lines);
    if (!total.isMoreThan(nothing)) {
      return Optional.of("refund.error.nothing");
    }
    return total.isMoreThan(balance) ? Optional.of("refund.error.tooMuch") : Optional.empty();
  }

  private static FieldErrors withReason(RefundForm form, FieldErrors errors) {
    int length = form.reason().codePointCount(0, form.reason().length());
    if (length == 0) {
      return errors.with("reason", "refund.error.reason");
    }
    return length > LONGEST_REASON ? errors.with("reason", "refund.error.reasonLong") : errors;
  }
}
