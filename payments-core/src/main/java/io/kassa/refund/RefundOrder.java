package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentId;
import java.util.List;

/**
 * What a person asks for: to give money back from one payment, in one part or in several.
 *
 * @param order the order
 * @param payment the payment
 * @param parts each part's amount; more than nothing, each in the balance's currency
 * @param reason why
 * @param seenBalance the balance that the person saw; another one refuses the whole
 * @param formKey what the form is called; the same form sent again changes nothing
 * @param by who asks
 * @param limits how much the person may give back alone
 */
public record RefundOrder(
    OrderNumber order,
    PaymentId payment,
    List<Money> parts,
    String reason,
    Money seenBalance,
    String formKey,
    String by,
    RefundLimits limits) {

  /** Refuses what no form can mean. */
  public RefundOrder {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.minorUnits() <= 0)) {
      throw new IllegalArgumentException("Parts are of more than nothing, and there is one");
    }
    if (formKey.isBlank() || by.isBlank()) {
      throw new IllegalArgumentException("A form has a key, and a person a name");
    }
  }

  /**
   * All parts together.
   *
   * @return the sum
   */
  public Money total() {
    return parts.stream().reduce(Money.zero(seenBalance.currency()), Money::plus);
  }
}
