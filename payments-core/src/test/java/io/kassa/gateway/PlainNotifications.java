package io.kassa.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kassa.gateway.Reading.Genuine;
import io.kassa.gateway.Reading.Hint;
import io.kassa.gateway.Reading.Refused;
import io.kassa.money.Money;
import io.kassa.payment.Evidence;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.TransactionReference;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundReference;
import java.util.Optional;

/**
 * Notifications of the play: {@code id word reference cents}, a dash for what is missing. Signed by
 * writing {@link #SIGNED} where the signature belongs.
 */
public final class PlainNotifications implements NotificationReader {

  /** The signature. */
  public static final String SIGNED = "signed";

  private static final int WORDS = 4;

  /** A notification's body. */
  public static byte[] body(String id, String word, String reference, long cents) {
    return "%s %s %s %d".formatted(id, word, reference, cents).getBytes(UTF_8);
  }

  /** The same, without an amount. */
  public static byte[] body(String id, String word, String reference) {
    return "%s %s %s -".formatted(id, word, reference).getBytes(UTF_8);
  }

  @Override
  public Reading read(byte[] body, String signatures) {
    var text = new String(body, UTF_8);
    if (text.split(" ", -1).length != WORDS) {
      return new Refused("unreadable");
    }
    return switch (signatures) {
      case SIGNED -> new Genuine(recall(text));
      case "" -> new Hint(recall(text));
      default -> new Refused("forged");
    };
  }

  @Override
  public GatewayEvent recall(String body) {
    var words = body.split(" ", -1);
    if (words.length != WORDS) {
      throw new IllegalArgumentException("Not a notification");
    }
    return new GatewayEvent(
        words[0],
        words[1],
        given(words[2]).map(TransactionReference::new),
        evidence(words[1]),
        refund(words[1]).isEmpty() ? amount(words[3]) : Optional.empty(),
        refund(words[1]).map(told -> news(told, words)),
        "2026-11-22T10:00:00.000");
  }

  /** The identity stands for the refund's reference if it starts with an order's number. */
  private static RefundNews news(RefundEvidence told, String[] words) {
    var named = Optional.of(words[0]).filter(id -> id.contains("-R-")).map(RefundReference::new);
    return new RefundNews(
        told, named, amount(words[3]), Optional.of(new RefundReference("event-" + words[0])));
  }

  private static Optional<Money> amount(String word) {
    return given(word).map(Long::valueOf).map(Money::euroCents);
  }

  private static Optional<RefundEvidence> refund(String word) {
    return switch (word) {
      case "refund-sent" -> Optional.of(RefundEvidence.SUBMITTED);
      case "refund-done" -> Optional.of(RefundEvidence.RETURNED);
      case "refund-failed" -> Optional.of(RefundEvidence.FAILED);
      default -> Optional.empty();
    };
  }

  private static Evidence evidence(String word) {
    return switch (word) {
      case "refund-sent", "refund-done" -> new Evidence.MoneyReturned();
      case "refund-failed" -> new Evidence.FundsMoving();
      case "waiting" -> new Evidence.NothingYet();
      case "approved" -> new Evidence.BankApproved();
      case "moving" -> new Evidence.FundsMoving();
      case "refused" -> new Evidence.NotPaid(NotPaidReason.REFUSED);
      default -> new Evidence.Unintelligible(word);
    };
  }

  private static Optional<String> given(String word) {
    return Optional.of(word).filter(text -> !text.equals("-"));
  }
}
