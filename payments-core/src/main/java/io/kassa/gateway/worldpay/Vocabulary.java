package io.kassa.gateway.worldpay;

import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.BankApproved;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.MoneyReturned;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.Evidence.Unintelligible;
import io.kassa.payment.NotPaidReason;
import io.kassa.refund.RefundEvidence;
import java.util.Optional;

/** Worldpay's words in ours: what each {@code lastEvent} proves (contract section 3). */
final class Vocabulary {

  private static final int LONGEST = 64;

  private Vocabulary() {}

  /**
   * Translates a word.
   *
   * @param lastEvent Worldpay's word
   * @return what it proves; {@link Unintelligible} for everything nobody can rely on
   */
  static Evidence evidence(String lastEvent) {
    return switch (lastEvent) {
      case "pending", "sentForAuthorization" -> new NothingYet();
      case "authorized" -> new BankApproved();
      // The last success that every account is told of; "settled" comes in certain set-ups only.
      case "sentForSettlement", "settled" -> new FundsMoving();
      case "refused", "refusedByIssuer" -> new NotPaid(NotPaidReason.REFUSED);
      case "cancelledByCustomer" -> new NotPaid(NotPaidReason.CANCELLED_BY_SHOPPER);
      case "requestExpired", "expired" -> new NotPaid(NotPaidReason.EXPIRED);
      case "error" -> new NotPaid(NotPaidReason.ERROR);
      // No money comes. After an approval the ledger raises a case, which is what it deserves.
      case "settlementFailed" -> new NotPaid(NotPaidReason.ERROR);
      // Nobody here can cancel a Bancontact payment, but Worldpay calls it final and unpaid.
      case "cancelled" -> new NotPaid(NotPaidReason.ERROR);
      case "sentForRefund", "refunded" -> new MoneyReturned();
      // The money moved once and did not go back: for the payment, that is all.
      case "refundFailed", "refundExpired", "refundReversed" -> new FundsMoving();
      // Bancontact knows no cancelling on its way, no disputes, and these are described nowhere:
      // the state holds and a person looks.
      case "cancelRequested",
          "cancelFailed",
          "chargedBack",
          "chargebackReversed",
          "disputeExpired",
          "disputeFundsHeld",
          "disputeFundsReleased",
          "disputeReserveReleased",
          "disputeInformationRequested",
          "disputInformationSupplied",
          "settlementReversed",
          "miscellaneous",
          "unknown",
          "manuallyAmended",
          "signedFormReceived" ->
          new Unintelligible(lastEvent);
      default -> new Unintelligible(shown(lastEvent));
    };
  }

  /**
   * What a word proves about some refund.
   *
   * @param lastEvent Worldpay's word
   * @return what happened to a refund; empty if the word is not about one
   */
  static Optional<RefundEvidence> refund(String lastEvent) {
    return switch (lastEvent) {
      case "sentForRefund" -> Optional.of(RefundEvidence.SUBMITTED);
      case "refunded" -> Optional.of(RefundEvidence.RETURNED);
      case "refundFailed", "refundExpired", "refundReversed" -> Optional.of(RefundEvidence.FAILED);
      default -> Optional.empty();
    };
  }

  /**
   * Whether an event of this type, if it names an amount, names the payment's.
   *
   * @param type the event's type
   * @return false for refunds, which name their own amount, and for types that nobody knows
   */
  static boolean tellsOfTheWholePayment(String type) {
    return refund(type).isEmpty() && !(evidence(type) instanceof Unintelligible);
  }

  /**
   * A word fit for journals and pages.
   *
   * @param word any text
   * @return its beginning, without control characters
   */
  static String shown(String word) {
    var clean = word.replaceAll("\\p{C}", "?");
    if (clean.length() <= LONGEST) {
      return clean;
    }
    // Half a character is none: no database takes it.
    var whole = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return clean.substring(0, whole);
  }
}
