package io.worldpaysim.api;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Gateway;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A request as the laboratory sees it.
 *
 * @param request what was sent
 * @param route what it asks for
 * @param work does it
 * @param ledger where the payment is
 * @param teller tells the merchant at once what is new about a payment
 * @param clock tells the time of what is said first
 */
record Asked(
    Request request,
    Route route,
    Supplier<Answer> work,
    Ledger ledger,
    Consumer<StoredPayment> teller,
    Clock clock)
    implements Gateway {

  @Override
  public Answer carryOut() {
    return work.get();
  }

  @Override
  public Optional<String> reference() {
    return route.operation() == Operation.CREATE
        ? Json.read(request.body())
            .flatMap(body -> PaymentOrders.text(body, "transactionReference"))
        : ledger
            .byPaymentId(route.paymentId())
            .map(payment -> payment.order().transactionReference());
  }

  @Override
  public void sayFirst(String word) {
    reference()
        .flatMap(ledger::byTransactionReference)
        .flatMap(
            payment -> ledger.change(payment.paymentId(), it -> it.said(word, clock.instant())))
        .ifPresent(teller);
  }
}
