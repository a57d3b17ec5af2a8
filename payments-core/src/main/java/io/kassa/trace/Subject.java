package io.kassa.trace;

import io.kassa.order.Order;
import io.kassa.order.OrderNumber;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.TransactionReference;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundReference;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a step is about, in the words that staff and Worldpay use for it: never a name, an address
 * or a link.
 *
 * @param names what each kind of thing is called, by the kind
 */
record Subject(Map<String, String> names) {

  static final String ORDER = "order";
  static final String PAYMENT = "payment";
  static final String PAYMENT_ID = "payment_id";
  static final String REFUND = "refund";

  /** Everything that may be told. */
  static final List<String> KINDS = List.of(ORDER, PAYMENT, PAYMENT_ID, REFUND);

  /** Nobody. */
  static final Subject NONE = new Subject(Map.of());

  private static final ContextKey<Subject> KEY = ContextKey.named("kassa-subject");

  Subject {
    names = Map.copyOf(names);
  }

  /** Whom the present step is about. */
  static Subject of(Context context) {
    Subject known = context.get(KEY);
    return known == null ? NONE : known;
  }

  /** The same, and what a step was given. */
  Subject and(@Nullable Object[] given) {
    var all = new LinkedHashMap<>(names);
    for (var one : given) {
      add(one, all);
    }
    return new Subject(all);
  }

  Context in(Context context) {
    return context.with(KEY, this);
  }

  private static void add(@Nullable Object one, Map<String, String> all) {
    switch (one) {
      case OrderNumber number -> all.put(ORDER, number.value());
      case Order order -> all.put(ORDER, order.number().value());
      case Payment payment -> {
        all.put(ORDER, payment.order().value());
        all.put(PAYMENT, payment.reference().value());
        all.put(PAYMENT_ID, payment.id().toString());
      }
      case TransactionReference reference -> all.put(PAYMENT, reference.value());
      case PaymentId id -> all.put(PAYMENT_ID, id.toString());
      case RefundReference reference -> all.put(REFUND, reference.value());
      case Refund refund -> all.put(REFUND, refund.reference().value());
      case List<?> several -> several.forEach(each -> add(each, all));
      case null, default -> {
        // Nothing that has a name which may be told.
      }
    }
  }
}
