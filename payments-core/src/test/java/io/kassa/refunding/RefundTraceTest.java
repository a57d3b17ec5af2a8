package io.kassa.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.cases.Closing;
import io.kassa.gateway.RefundOutcome;
import io.kassa.ledger.Cause;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.refund.Arrival;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundEvidence;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundNews;
import io.kassa.refund.RefundReference;
import io.kassa.refund.RefundState;
import io.kassa.staff.StaffName;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every step of a refund leaves behind: one line of the journal, and a case where one is due.
 */
class RefundTraceTest extends AtTheDesk {

  private static final RefundLimits NOTHING_ALONE =
      new RefundLimits(Optional.of(Money.euroCents(0)), Optional.empty());

  @Test
  void asking_and_the_answer_are_a_line_each_and_say_who() {
    ask(500);
    assertThat(steps()).containsExactly(Happening.REFUND_ASKED, Happening.REFUND_SUBMITTED);
    assertThat(lines()).extracting(line -> line.cause().detail()).containsOnly("zoe");
  }

  @Test
  void what_a_second_person_says_is_a_line() {
    var split = stage.refundDesk.request(form(balance(), NOTHING_ALONE, 400, 300));
    var waiting = ((RefundDecision.WaitsForApproval) split).refunds();
    stage.refundDesk.approve(waiting.getFirst().id(), "max");
    stage.refundDesk.reject(waiting.getLast().id(), "max", "why?");
    assertThat(steps())
        .containsExactly(
            Happening.REFUND_ASKED,
            Happening.REFUND_ASKED,
            Happening.REFUND_APPROVED,
            Happening.REFUND_SUBMITTED,
            Happening.REFUND_REJECTED);
  }

  @Test
  void what_is_no_news_leaves_no_line_and_writes_nothing() {
    var taken = taken(ask(500));
    int before = steps().size();
    var again = hear(taken, RefundEvidence.SUBMITTED);
    assertThat(again.revision()).isEqualTo(taken.revision());
    assertThat(steps()).hasSize(before);
  }

  @Test
  void what_failed_is_proposed_to_be_given_back_and_what_is_in_doubt_is_not() {
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("reset"));
    ask(300);
    hear(taken(ask(500)), RefundEvidence.FAILED);
    assertThat(stage.cases.of(order.number()))
        .extracting(Case::about)
        .extracting(about -> about.proposedRefund())
        .containsExactly(Optional.empty(), Optional.of(Money.euroCents(500)));
  }

  @Test
  void a_doubt_settled_too_late_by_a_person_stays_as_it_was_settled() {
    stage.gateway.nextRefund(new RefundOutcome.InDoubt("reset"));
    var lost = taken(ask(300));
    var zoe = new StaffName("zoe");
    stage.refundDesk.settle(lost.id(), Arrival.NOT_ARRIVED, zoe, "not there");
    stage.refundDesk.settle(lost.id(), Arrival.ARRIVED, zoe, "there after all");
    assertThat(states()).as("settled once").containsExactly(RefundState.REFUSED);
  }

  /** Nobody can say what it leaves of the balance, so a person must look. */
  @Test
  void a_foreign_refund_of_nothing_or_in_another_currency_is_a_case_and_no_booking() {
    var dollars = new Money(400, Currency.getInstance("USD"));
    for (var amount : List.of(dollars, Money.euroCents(0))) {
      var news =
          new RefundNews(
              RefundEvidence.SUBMITTED,
              Optional.of(new RefundReference("ELSE-" + amount.minorUnits())),
              Optional.of(amount),
              Optional.empty());
      var said = new Testimony(new Evidence.MoneyReturned(), "sent", stage.clock.instant());
      var cause = Cause.of(Messenger.NOTIFICATION);
      stage.ledger.record(payment().id(), said, Optional.of(news), cause, () -> {});
    }
    assertThat(states()).isEmpty();
    assertThat(open()).containsExactly(CaseKind.UNASKED_REFUND);
  }

  private Refund hear(Refund refund, RefundEvidence evidence) {
    var closing = new Closing(stage.clock.instant(), Optional.empty(), "told");
    return stage.refundLedger.hear(
        refund, Optional.empty(), evidence, closing, Cause.of(Messenger.NOTIFICATION));
  }

  private List<Happening> steps() {
    return lines().stream().map(JournalLine::happening).toList();
  }

  private List<JournalLine> lines() {
    return stage.journal.of(order.number()).stream()
        .filter(line -> line.happening().name().startsWith("REFUND"))
        .toList();
  }
}
