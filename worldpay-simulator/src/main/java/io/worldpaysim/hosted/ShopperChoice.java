package io.worldpaysim.hosted;

import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.Flow;
import io.worldpaysim.ledger.Turn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a shopper can do on the hosted page. */
public enum ShopperChoice {
  /** Approves and returns to the shop. */
  PAY,
  /** Approves, but never returns. */
  PAY_AND_CLOSE,
  /** The bank declines. */
  REFUSE,
  /** Goes back without paying. */
  CANCEL,
  /** Goes back while nothing is decided; the session stays open. */
  LEAVE_PENDING,
  /** Does nothing until the session ends; here at once. */
  EXPIRE,
  /** Runs into a failure. */
  ERROR;

  /** The name in the form: lower case with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ShopperChoice> byKey(String key) {
    return Arrays.stream(values()).filter(choice -> choice.key().equals(key)).findFirst();
  }

  /** What this does to the payment; empty when it leaves it as it is. */
  List<Turn> turns(Instant now, Flow flow) {
    return switch (this) {
      case PAY, PAY_AND_CLOSE -> flow.approval(now);
      case REFUSE ->
          List.of(new Turn(Event.SENT_FOR_AUTHORIZATION, now), new Turn(Event.REFUSED, now));
      case CANCEL -> List.of(new Turn(Event.CANCELLED_BY_CUSTOMER, now));
      case EXPIRE -> List.of(new Turn(Event.REQUEST_EXPIRED, now));
      case ERROR -> List.of(new Turn(Event.ERROR, now));
      case LEAVE_PENDING -> List.of();
    };
  }
}
