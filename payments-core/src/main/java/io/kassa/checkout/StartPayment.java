package io.kassa.checkout;

import io.kassa.bean.Shared;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PaymentRequest;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.ledger.PaymentLedger;
import io.kassa.ledger.Repetition;
import io.kassa.order.Order;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.time.Patience;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the gateway, once, for a payment page for an attempt that is already written down. The
 * shopper's request waits a short while; the call goes on by itself up to its own limit, and its
 * answer is recorded whenever it comes.
 */
@Shared
public class StartPayment {

  private static final Cause CAUSE = Cause.of(Messenger.CHECKOUT);

  private final OrderEntry entry;
  private final PaymentGateway gateway;
  private final PaymentLedger ledger;
  private final ResultAddresses addresses;
  private final Patience patience;
  private final Duration longest;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param entry the transactions
   * @param gateway who opens the page
   * @param ledger who records the answer
   * @param addresses where the shopper comes back to
   * @param patience how to wait a short while
   * @param longest {@code kassa.checkout.patience}, how long the shopper's request waits
   * @param clock the present time
   */
  @Inject
  public StartPayment(
      OrderEntry entry,
      PaymentGateway gateway,
      PaymentLedger ledger,
      ResultAddresses addresses,
      Patience patience,
      @ConfigProperty(name = "kassa.checkout.patience") Duration longest,
      Clock clock) {
    this.entry = entry;
    this.gateway = gateway;
    this.ledger = ledger;
    this.addresses = addresses;
    this.patience = patience;
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * Opens the page for an attempt that was just written. Called once for each attempt.
   *
   * @param order the order
   * @param attempt its new attempt
   */
  @Traced("start payment")
  public void open(Order order, Payment attempt) {
    patience.atMost(longest, () -> askOnce(order, attempt));
  }

  /**
   * Starts another attempt on an order, unless one is under way, its page is still young, or money
   * came. Any number of clicks at once start one attempt.
   *
   * @param order the order
   * @param failed the attempt whose payment page did not work, in the shopper's word; empty if the
   *     shopper says nothing of the kind. Another attempt is not given up: a second click must not
   *     end what the first one began
   */
  @Traced("start payment again")
  public void again(Order order, OptionalInt failed) {
    Repetition.whileStale(() -> entry.enterAgain(order, failed, CAUSE))
        .ifPresent(attempt -> open(order, attempt));
  }

  private void askOnce(Order order, Payment attempt) {
    var request =
        new PaymentRequest(
            attempt.reference(),
            order.number(),
            attempt.amount(),
            order.customer().email(),
            addresses.of(order.token()));
    switch (gateway.initiate(request)) {
      case Initiation.Redirect(var page, var handle) -> ledger.opened(attempt, page, handle, CAUSE);
      case Initiation.Declined(var word) -> notPaid(attempt, NotPaidReason.REQUEST_REJECTED, word);
      case Initiation.Unreachable(var why) -> notPaid(attempt, NotPaidReason.UNREACHABLE, why);
      case Initiation.InDoubt(var why) -> notPaid(attempt, NotPaidReason.LOST, why);
    }
  }

  /**
   * No page, so nobody can pay this attempt: the shopper may try again at once under a new
   * reference. Should the gateway tell of it later all the same, the ledger hears it as late money.
   */
  private void notPaid(Payment attempt, NotPaidReason reason, String word) {
    ledger.record(attempt.id(), new Testimony(new NotPaid(reason), word, clock.instant()), CAUSE);
  }
}
