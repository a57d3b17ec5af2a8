package io.kassa.web.console.refunds;

import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What pages and addresses call the ways in which asking for a refund can end. */
public enum Outcome {
  /** It is on its way. */
  TAKEN,
  /** It waits for a second person. */
  WAITS,
  /** The balance is not what was seen. */
  CHANGED,
  /** It is more than what is left. */
  TOO_MUCH,
  /** The last day is over. */
  TOO_LATE,
  /** A part is above the most for one refund. */
  OVER_CAP,
  /** Nothing was paid. */
  NOT_PAID;

  /** What a decision is called. A form that was obeyed before is told as it stands now. */
  static Outcome of(RefundDecision decision) {
    return switch (decision) {
      case RefundDecision.Taken t -> TAKEN;
      case RefundDecision.WaitsForApproval w -> WAITS;
      case RefundDecision.Repeated r ->
          r.refunds().stream().anyMatch(Outcome::waits) ? WAITS : TAKEN;
      case RefundDecision.BalanceChanged b -> CHANGED;
      case RefundDecision.TooMuch t -> TOO_MUCH;
      case RefundDecision.TooLate t -> TOO_LATE;
      case RefundDecision.OverCap o -> OVER_CAP;
      case RefundDecision.NotPaid n -> NOT_PAID;
    };
  }

  private static boolean waits(Refund refund) {
    return refund.state() == RefundState.AWAITING_APPROVAL;
  }

  /**
   * The word in addresses and message keys.
   *
   * @return lower case with hyphens
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads the word.
   *
   * @param word what came with a request
   * @return the outcome, or empty for anything else
   */
  public static Optional<Outcome> read(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
