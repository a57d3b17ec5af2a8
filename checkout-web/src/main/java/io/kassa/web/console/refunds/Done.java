package io.kassa.web.console.refunds;

import io.kassa.refund.ApprovalDecision;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a second person's word, as pages and addresses call it. */
enum Done {
  /** It goes. */
  APPROVED,
  /** It stays here. */
  REJECTED,
  /** The doubt is over. */
  SETTLED,
  /** Nobody decides about what they asked for themselves. */
  OWN,
  /** There is nothing to decide any more. */
  NOT_ANY_MORE,
  /** The last day is over. */
  TOO_LATE;

  /** What a decision is called. */
  static Done of(ApprovalDecision decision) {
    return switch (decision) {
      case ApprovalDecision.Approved a -> APPROVED;
      case ApprovalDecision.Rejected r -> REJECTED;
      case ApprovalDecision.OwnRequest o -> OWN;
      case ApprovalDecision.NotWaiting n -> NOT_ANY_MORE;
      case ApprovalDecision.TooLate t -> TOO_LATE;
      case ApprovalDecision.Unknown u -> NOT_ANY_MORE;
    };
  }

  /** The word in addresses and message keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the word; empty for anything else. */
  static Optional<Done> read(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
