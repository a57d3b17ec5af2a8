package io.kassa.ledger;

import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.AmountDiffers;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentRules;
import io.kassa.payment.Testimony;
import io.kassa.payment.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * What a testimony does to an attempt: the rules' verdict, applied. Pure.
 *
 * @param before the attempt as it was read
 * @param after the attempt as it is to be written
 * @param said what the messenger brought
 * @param heard what that means for this attempt at this time
 * @param contradiction what a person must see, if anything
 */
record Ruling(
    Payment before,
    Payment after,
    Testimony said,
    Testimony heard,
    Optional<CaseKind> contradiction) {

  /**
   * Judges.
   *
   * @param payment the attempt
   * @param said what the messenger brought
   * @param explained whether money that went back is a refund that is known here
   * @param messenger who brought it
   * @param schedule when to look again
   */
  static Ruling on(
      Payment payment,
      Testimony said,
      boolean explained,
      Messenger messenger,
      CheckSchedule schedule) {
    var heard = Hearing.of(payment, said, messenger, schedule);
    var verdict = PaymentRules.judge(payment.state(), heard.evidence());
    var next =
        switch (verdict) {
          case Verdict.Advance(var state) -> payment.in(state);
          case Verdict.Contradiction(var kind, var state) -> payment.in(state);
          case Verdict.NotYet n -> payment;
          case Verdict.OldNews o -> payment;
        };
    var after = next.with(new LastWord(said.word(), said.readAt()));
    return new Ruling(
        payment,
        after.checkedNext(nextCheck(after, heard, schedule)),
        said,
        heard,
        verdict instanceof Verdict.Contradiction(var kind, var state)
                && !(explained && kind == CaseKind.UNASKED_REFUND)
            ? Optional.of(kind)
            : Optional.empty());
  }

  /** Whether the order's status may follow. */
  boolean moves() {
    return !before.state().equals(after.state());
  }

  /** Whether the gateway said something other than the last time. */
  boolean saysSomethingNew() {
    return moves()
        || !before.lastWord().map(LastWord::word).equals(after.lastWord().map(LastWord::word));
  }

  /** What may end an earlier disagreement: the gateway's own meaning, if it may be believed. */
  Evidence settling() {
    return heard.evidence() instanceof AmountDiffers ? heard.evidence() : said.evidence();
  }

  /** When the amount is in doubt, the gateway is asked at once. */
  private static Optional<Instant> nextCheck(
      Payment after, Testimony heard, CheckSchedule schedule) {
    return heard.evidence() instanceof AmountDiffers && after.handle().isPresent()
        ? Optional.of(heard.readAt())
        : schedule.next(after, heard.readAt());
  }
}
