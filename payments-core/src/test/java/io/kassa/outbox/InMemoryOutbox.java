package io.kassa.outbox;

import io.kassa.order.OrderNumber;
import io.kassa.payment.PaymentConcluded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what is to be told in memory, once for each order. It knows no transactions. */
public final class InMemoryOutbox implements Outbox {

  private final Map<OrderNumber, PaymentConcluded> announced = new LinkedHashMap<>();

  @Override
  public synchronized void announce(PaymentConcluded concluded) {
    announced.putIfAbsent(concluded.order(), concluded);
  }

  /** Everything that was announced, in order. */
  public synchronized List<PaymentConcluded> announced() {
    return new ArrayList<>(announced.values());
  }
}
