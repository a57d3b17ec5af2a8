package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.payment.Payment;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes refunds for tests; identities, references and forms are always fresh. */
public final class ARefund {

  /** When refunds are asked for; to the microsecond. */
  public static final Instant ASKED_AT = Instant.parse("2026-11-05T09:00:00.123456Z");

  private static final SecureRandom RANDOM = new SecureRandom();

  private ARefund() {}

  /** A refund of so many cents, to be sent. */
  public static Refund of(Payment payment, long cents) {
    return of(payment, cents, RefundState.REQUESTED, ASKED_AT);
  }

  /** A refund in some state, asked for by Zoe at some time. */
  public static Refund of(Payment payment, long cents, RefundState state, Instant at) {
    return part(payment, cents, state, at, UUID.randomUUID().toString(), 1);
  }

  /** A part of a form. */
  public static Refund part(
      Payment payment, long cents, RefundState state, Instant at, String form, int part) {
    return new Refund(
        RefundId.next(at, RANDOM),
        payment.order(),
        payment.id(),
        RefundReference.of(payment.order(), RANDOM),
        Money.euroCents(cents),
        RefundWay.GATEWAY,
        state,
        "Broken jar",
        "zoe",
        at,
        Optional.empty(),
        form,
        part,
        Optional.empty(),
        0);
  }

  /** What the gateway tells about a refund, naming it. */
  public static RefundNews news(Refund refund, RefundEvidence evidence) {
    return new RefundNews(
        evidence, Optional.of(refund.reference()), Optional.of(refund.amount()), Optional.empty());
  }

  /** The same refund at another revision, as the keeper gives it back. */
  public static Refund at(long revision, Refund refund) {
    return new Refund(
        refund.id(),
        refund.order(),
        refund.payment(),
        refund.reference(),
        refund.amount(),
        refund.way(),
        refund.state(),
        refund.reason(),
        refund.requestedBy(),
        refund.requestedAt(),
        refund.decision(),
        refund.formKey(),
        refund.part(),
        refund.lastWord(),
        revision);
  }

  /** The same refund by another way. */
  public static Refund by(RefundWay way, Refund refund) {
    return new Refund(
        refund.id(),
        refund.order(),
        refund.payment(),
        refund.reference(),
        refund.amount(),
        way,
        refund.state(),
        refund.reason(),
        refund.requestedBy(),
        refund.requestedAt(),
        refund.decision(),
        refund.formKey(),
        refund.part(),
        refund.lastWord(),
        refund.revision());
  }
}
