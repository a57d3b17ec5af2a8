package io.worldpaysim.hosted;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Options;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code /redirect?tokenId=}: the link that the merchant got. It leads to the hosted page; when the
 * option asks for it, once and for a short time only, as in Worldpay's older gateway.
 */
public final class RedirectDoor implements Door {

  private final Ledger ledger;
  private final Pages pages;
  private final boolean singleUse;
  private final Duration lifetime;
  private final Clock clock;

  /** Opens the door to the hosted pages. */
  public RedirectDoor(Options options, Ledger ledger, Pages pages, Clock clock) {
    this.ledger = ledger;
    this.pages = pages;
    this.singleUse = options.singleUseRedirects();
    this.lifetime = options.timing().redirectLifetime();
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) {
    Optional<StoredPayment> payment = request.parameter("tokenId").flatMap(ledger::byTokenId);
    if (payment.isEmpty()) {
      return pages.trouble(404, request, "unknown");
    }
    return use(payment.get())
        ? Answer.redirect(302, "/pay/" + payment.get().sessionId())
        : pages.trouble(410, request, "used");
  }

  private boolean use(StoredPayment payment) {
    Instant now = clock.instant();
    if (!singleUse) {
      return true;
    }
    boolean[] first = {false};
    ledger.change(
        payment.paymentId(),
        present -> {
          first[0] = present.tokenUsedAt().isEmpty();
          return first[0] ? present.tokenUsed(now) : present;
        });
    return first[0] && !now.isAfter(payment.createdAt().plus(lifetime));
  }
}
