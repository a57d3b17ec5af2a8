package io.kassa.reconcile;

import io.kassa.bean.Shared;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Messenger;
import io.kassa.order.Order;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.payment.Rank;
import io.kassa.time.Patience;
import io.kassa.trace.Traced;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The shopper comes back. Whatever the address says is a hint for the journal; if the outcome is
 * not known yet, the gateway is asked within a short budget. May be repeated for ever.
 */
@Shared
public class ShopperReturn {

  /** A page reloaded in a hurry need not ask again. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Payments payments;
  private final Reconciliation reconciliation;
  private final Patience patience;
  private final Duration longest;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param payments the attempts, to read
   * @param reconciliation the one path
   * @param patience how to wait a short while
   * @param longest {@code kassa.return.patience}, how long the shopper's request waits
   * @param clock the present time
   */
  @Inject
  public ShopperReturn(
      Payments payments,
      Reconciliation reconciliation,
      Patience patience,
      @ConfigProperty(name = "kassa.return.patience") Duration longest,
      Clock clock) {
    this.payments = payments;
    this.reconciliation = reconciliation;
    this.patience = patience;
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * Looks after every attempt on the order whose outcome is open.
   *
   * @param order the order
   * @param hint which of the result addresses was used
   */
  @Traced("return")
  public void welcome(Order order, String hint) {
    var cause = new Cause(Messenger.RETURN, hint);
    var open =
        payments.attemptsOf(order.number()).payments().stream()
            .filter(this::isWorthAsking)
            .map(payment -> (Runnable) () -> reconciliation.reconcile(payment.id(), cause))
            .toList();
    patience.atMost(longest, open);
  }

  private boolean isWorthAsking(Payment payment) {
    Instant now = clock.instant();
    var inconclusive =
        payment.state().rank() == Rank.NOTHING || payment.state().rank() == Rank.APPROVED;
    var justRead =
        payment.lastWord().filter(word -> word.readAt().plus(FRESH).isAfter(now)).isPresent();
    return inconclusive && payment.handle().isPresent() && !justRead;
  }
}
