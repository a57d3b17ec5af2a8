package io.kassa.web.notifications;

import io.kassa.reconcile.Treatment;
import java.util.Locale;

/** What became of a notification that came to the door, for the figures. */
public enum Outcome {
  /** The ledger heard it. */
  FOLDED,
  /** It was heard before. */
  REPEATED,
  /** It names no attempt that is known. */
  KEPT,
  /** Not signed; the gateway will be asked. */
  HINTED,
  /** Not signed, and no reason to ask. */
  PASSED_OVER,
  /** Forged or unreadable. */
  REFUSED,
  /** Longer than a notification can be. */
  TOO_LARGE,
  /** The database failed or hung. */
  NOT_STORED;

  /**
   * What an accepted notification counts as.
   *
   * @param treatment what was done with it
   * @return the outcome
   */
  static Outcome of(Treatment treatment) {
    return switch (treatment) {
      case FOLDED -> FOLDED;
      case REPEATED -> REPEATED;
      case KEPT -> KEPT;
      case HINTED -> HINTED;
      case PASSED_OVER -> PASSED_OVER;
    };
  }

  /** How the figures call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
