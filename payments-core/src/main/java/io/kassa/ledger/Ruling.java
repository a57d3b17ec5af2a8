package io.kassa.ledger;

import io.kassa.payment.CaseKind;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentRules;
import io.kassa.payment.Testimony;
import io.kassa.payment.Verdict;
import java.util.Optional;

/**
 * What a testimony does to an attempt: the rules' verdict, applied. Pure.
 *
 * @param before the attempt as it was read
 * @param after the attempt as it is to be written
 * @param contradiction what a person must see, if anything
 */
record Ruling(Payment before, Payment after, Optional<CaseKind> contradiction) {

  static Ruling on(Payment payment, Testimony heard, CheckSchedule schedule) {
    var verdict = PaymentRules.judge(payment.state(), heard.evidence());
    var next =
        switch (verdict) {
          case Verdict.Advance(var state) -> payment.in(state);
          case Verdict.Contradiction(var kind, var state) -> payment.in(state);
          case Verdict.NotYet n -> payment;
          case Verdict.OldNews o -> payment;
        };
    var after = next.with(new LastWord(heard.word(), heard.readAt()));
    return new Ruling(
        payment,
        after.checkedNext(schedule.next(after, heard.readAt())),
        verdict instanceof Verdict.Contradiction(var kind, var state)
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
}
