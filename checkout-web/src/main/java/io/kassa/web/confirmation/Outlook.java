package io.kassa.web.confirmation;

import io.kassa.order.OrderStatus;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.Attempts;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What an order's page can truthfully say, derived from what is stored and nothing else.
 *
 * @param standing how it stands with the money
 * @param words which texts say so: the middle of their message keys
 * @param page the gateway's page, while the shopper may go there (again)
 * @param attempt the newest attempt, counted from 1; 0 if there is none
 * @param age how long ago the newest attempt was started
 */
public record Outlook(
    Standing standing, String words, Optional<GatewayLink> page, int attempt, Duration age) {

  private static final Duration SHOPPER_IS_WAITING = Duration.ofMinutes(2);
  private static final Duration SHOPPER_MAY_LOOK_AGAIN = Duration.ofMinutes(30);
  private static final int SOON = 4;
  private static final int LATER = 15;

  /** How it stands with the money. */
  public enum Standing {
    /** It came. */
    PAID,
    /** The bank approved. */
    APPROVED,
    /** Nobody knows yet; nothing here may invite a second payment. */
    NOT_KNOWN,
    /** None came, and the shopper may try again. */
    NOT_PAID
  }

  /**
   * Reads an order and its attempts.
   *
   * @param placed the order
   * @param attempts all attempts on it
   * @param now the present time
   * @return the outlook
   */
  public static Outlook of(PlacedOrder placed, Attempts attempts, Instant now) {
    var newest = attempts.newest();
    var age = newest.map(p -> Duration.between(p.startedAt(), now)).orElse(Duration.ZERO);
    var before =
        new Outlook(
            Standing.NOT_PAID,
            "unstarted",
            attempts.payable().flatMap(payment -> payment.youngRedirect(now)),
            newest.map(Payment::attempt).orElse(0),
            age);
    var status = placed.status();
    if (status.word().contains("refunded") || status == OrderStatus.PAID) {
      return before.is(Standing.PAID, status.word());
    }
    if (attempts.successes() > 0) {
      return before.is(Standing.APPROVED, "approved");
    }
    return newest.map(Payment::state).map(before::unpaid).orElse(before);
  }

  private Outlook unpaid(PaymentState newest) {
    if (newest instanceof PaymentState.Declined(NotPaidReason reason)) {
      return is(Standing.NOT_PAID, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (newest instanceof PaymentState.Opening) {
      return is(Standing.NOT_KNOWN, "opening");
    }
    return is(Standing.NOT_KNOWN, page.isPresent() ? "waiting" : "silent");
  }

  private Outlook is(Standing changed, String said) {
    return new Outlook(changed, said, page, attempt, age);
  }

  /**
   * Whether the shopper may start another attempt from the page. While the payment page is young
   * that takes the shopper's word that it did not work.
   *
   * @return true if a button for it makes sense
   */
  public boolean mayTryAgain() {
    return standing == Standing.NOT_PAID || words.equals("silent");
  }

  /**
   * Whether the articles may be copied to a new basket.
   *
   * @return true as long as no money came
   */
  public boolean mayChangeBasket() {
    return standing == Standing.NOT_PAID || standing == Standing.NOT_KNOWN;
  }

  /**
   * When the page looks again by itself.
   *
   * @return the seconds, or empty if there is nothing to wait for, or nobody waits any more
   */
  public Optional<Integer> looksAgainAfter() {
    if (standing != Standing.NOT_KNOWN || age.compareTo(SHOPPER_MAY_LOOK_AGAIN) > 0) {
      return Optional.empty();
    }
    return Optional.of(age.compareTo(SHOPPER_IS_WAITING) > 0 ? LATER : SOON);
  }
}
