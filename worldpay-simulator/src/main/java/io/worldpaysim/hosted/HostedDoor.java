package io.worldpaysim.hosted;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Form;
import io.worldpaysim.http.Request;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** {@code /pay/{sessionId}}: shows the hosted page and takes the shopper's choice. */
public final class HostedDoor implements Door {

  /** What the paths of hosted pages begin with. */
  public static final String PREFIX = "/pay/";

  private final Ledger ledger;
  private final Bank bank;
  private final Pages pages;
  private final Clock clock;

  /** Opens the hosted pages. */
  public HostedDoor(Ledger ledger, Bank bank, Pages pages, Clock clock) {
    this.ledger = ledger;
    this.bank = bank;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) {
    Optional<StoredPayment> payment = ledger.bySessionId(request.path().substring(PREFIX.length()));
    if (payment.isEmpty()) {
      return pages.trouble(404, request, "unknown");
    }
    return switch (request.method()) {
      case "GET", "HEAD" -> show(request, payment.get());
      case "POST" -> decide(request, payment.get());
      default -> Answer.html(405, "").with("Allow", "GET, HEAD, POST");
    };
  }

  private Answer show(Request request, StoredPayment payment) {
    Instant now = clock.instant();
    return payment.isUndecided(now)
        ? pages.choice(request, payment, now)
        : pages.finished(request, payment, now);
  }

  private Answer decide(Request request, StoredPayment payment) {
    Optional<ShopperChoice> choice =
        Optional.ofNullable(Form.fields(request).get("choice")).flatMap(ShopperChoice::byKey);
    if (choice.isEmpty()) {
      return show(request, payment);
    }
    StoredPayment after = bank.decide(payment, choice.get());
    return choice.get() == ShopperChoice.PAY_AND_CLOSE
        ? pages.closed(request, after)
        : pages.back(request, after, clock.instant());
  }
}
