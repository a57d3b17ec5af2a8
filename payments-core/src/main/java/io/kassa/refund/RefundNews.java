package io.kassa.refund;

import io.kassa.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What the gateway tells about some refund of a payment. It does not always say which.
 *
 * @param evidence what happened to it
 * @param reference which refund; empty where the gateway does not say (contract section 6.1)
 * @param amount how much; a query never says
 * @param standIn what to call a refund that nobody here knows and the gateway does not name; empty
 *     if the same news may come twice
 */
public record RefundNews(
    RefundEvidence evidence,
    Optional<RefundReference> reference,
    Optional<Money> amount,
    Optional<RefundReference> standIn) {

  /**
   * What a query tells: no more than the last thing that happened to any refund.
   *
   * @param evidence what happened
   * @return the news
   */
  public static RefundNews ofSome(RefundEvidence evidence) {
    return new RefundNews(evidence, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whose news it is. */
  public sealed interface Match {

    /**
     * One refund's.
     *
     * @param refund the refund
     */
    record One(Refund refund) implements Match {}

    /** Of one that is known, though nobody can tell which; or nothing new. */
    record Explained() implements Match {}

    /** Of one that was asked for elsewhere. */
    record Unknown() implements Match {}
  }

  /**
   * Finds out whose news it is: by reference; else by amount, if exactly one refund of that amount
   * can be meant; else, for a query, if there is only one refund at all. Two equal refunds are two.
   *
   * @param refunds the payment's refunds
   * @return whose
   */
  public Match among(List<Refund> refunds) {
    if (reference.isPresent()) {
      return refunds.stream()
          .filter(refund -> refund.reference().equals(reference.get()))
          .findFirst()
          .<Match>map(Match.One::new)
          .orElseGet(Match.Unknown::new);
    }
    var outside = refunds.stream().filter(RefundNews::mayBeMeant).filter(this::hasAmount).toList();
    var open = amount.isPresent() ? outside.stream().filter(this::changes).toList() : outside;
    if (open.size() == 1) {
      return new Match.One(open.getFirst());
    }
    return outside.isEmpty() ? new Match.Unknown() : new Match.Explained();
  }

  private boolean hasAmount(Refund refund) {
    return amount.map(refund.amount()::equals).orElse(true);
  }

  private boolean changes(Refund refund) {
    return RefundRules.judge(refund.state(), evidence) != refund.state();
  }

  private static boolean mayBeMeant(Refund refund) {
    return refund.way() != RefundWay.BANK_TRANSFER && refund.state().isKnownOutside();
  }
}
