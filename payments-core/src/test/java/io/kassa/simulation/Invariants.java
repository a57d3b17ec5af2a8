package io.kassa.simulation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.cases.Case;
import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.payment.CaseKind;
import io.kassa.payment.EveryState;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentConcluded;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentRules;
import io.kassa.payment.PaymentState;
import io.kassa.payment.StateName;
import io.kassa.payment.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold when a story is over, whatever happened in it; the gateway's books are right. */
final class Invariants {

  private static final Set<StateName> SUCCESSES = Set.of(StateName.AUTHORISED, StateName.PAID);
  private static final Set<List<StateName>> STEPS = steps();

  private final Ending ending;

  Invariants(Ending ending) {
    this.ending = ending;
  }

  void hold() {
    assertThat(ending.gateway().repeated()).as("I5: no reference is asked for twice").isEmpty();
    ending.gateway().books().forEach(this::believedRightly);
    ending.gateway().books().stream()
        .collect(groupingBy(account -> account.request().order()))
        .forEach(this::orderIsRight);
  }

  /** I4: nothing is open that the gateway calls final; what it does not know is not believed. */
  private void believedRightly(Account account) {
    var payment = attempt(account);
    var state = payment.state();
    isPath(payment);
    assertThat(payment.amount()).isEqualTo(account.request().amount());
    if (isBeyondReach(account, payment)) {
      return;
    }
    assertThat(state)
        .as("%s came to an end", account.words())
        .isNotInstanceOf(PaymentState.Opening.class);
    if (payment.handle().isPresent()) {
      assertThat(state).isNotInstanceOf(PaymentState.AwaitingShopper.class);
      assertThat(state instanceof PaymentState.Paid)
          .as("%s is %s", account.words(), state)
          .isEqualTo(account.isTaken());
    }
  }

  /** Without a sweeper nobody learns what was not posted, or what was posted wrongly. */
  private boolean isBeyondReach(Account account, Payment payment) {
    return !ending.messengers().sweeper()
        && (account.word().equals("pending") || amountIsInDoubt(payment.order()));
  }

  private void orderIsRight(OrderNumber order, List<Account> accounts) {
    oneAttemptAtATime(order);
    long taken = accounts.stream().filter(Account::isTaken).count();
    boolean paid = ending.database().orders.find(order).orElseThrow().status() == OrderStatus.PAID;
    assertThat(announcements(order)).as("announced exactly once").isEqualTo(paid ? 1 : 0);
    assertThat(!paid || taken > 0).as("I1: %s is not paid for nothing", order).isTrue();
    assertThat(taken == 0 || paid || amountIsInDoubt(order)).as("I2: %s", accounts).isTrue();
    if (ending.messengers().sweeper()) {
      casesAreRight(order, taken);
    }
  }

  private void casesAreRight(OrderNumber order, long taken) {
    var cases = ending.database().cases.openOf(order);
    assertThat(cases.stream().filter(Invariants::givesSurplusBack).count())
        .as("I2: the surplus of %d successes is proposed to be given back", taken)
        .isGreaterThanOrEqualTo(Math.max(0, taken - 1));
    assertThat(cases)
        .as("what the gateway made good again is closed")
        .noneMatch(open -> open.about().kind() == CaseKind.UNKNOWN_WORD)
        .noneMatch(open -> open.about().kind() == CaseKind.GATEWAY_FORGOT);
  }

  private boolean amountIsInDoubt(OrderNumber order) {
    return ending.database().cases.openOf(order).stream()
        .anyMatch(open -> open.about().kind() == CaseKind.AMOUNT_DIFFERS);
  }

  /** I5: another attempt begins only when none goes on, and never beside a success. */
  private void oneAttemptAtATime(OrderNumber order) {
    var goingOn = new HashSet<PaymentId>();
    for (var line : ending.database().journal.of(order)) {
      if (line.happening() == Happening.STARTED) {
        assertThat(goingOn).as("%s begins beside another", line).isEmpty();
        goingOn.add(line.payment());
      } else if (SUCCESSES.contains(line.after())) {
        goingOn.add(line.payment());
      } else if (line.happening() == Happening.RETIRED || line.after() == StateName.DECLINED) {
        goingOn.remove(line.payment());
      }
    }
  }

  /** I6: the journal of an attempt is a path in the published table. */
  private void isPath(Payment payment) {
    var state = StateName.OPENING;
    for (var line : ending.database().journal.of(payment.order())) {
      if (line.payment().equals(payment.id())) {
        assertThat(line.before()).as("%s goes on where it was", line).isEqualTo(state);
        assertThat(isStep(line)).as("%s is in the table", line).isTrue();
        state = line.after();
      }
    }
    assertThat(state).as("the journal ends in the state").isEqualTo(payment.state().name());
  }

  private static boolean isStep(JournalLine line) {
    return line.before() == line.after() || STEPS.contains(List.of(line.before(), line.after()));
  }

  private static Set<List<StateName>> steps() {
    var steps = new HashSet<List<StateName>>();
    steps.add(List.of(StateName.OPENING, StateName.AWAITING_SHOPPER));
    for (var state : EveryState.states()) {
      for (var evidence : EveryState.evidence()) {
        switch (PaymentRules.judge(state, evidence)) {
          case Verdict.Advance(PaymentState next) -> steps.add(List.of(state.name(), next.name()));
          case Verdict.Contradiction(CaseKind kind, PaymentState next) ->
              steps.add(List.of(state.name(), next.name()));
          case Verdict.NotYet n -> steps.add(List.of(state.name(), state.name()));
          case Verdict.OldNews o -> steps.add(List.of(state.name(), state.name()));
        }
      }
    }
    return steps;
  }

  private Payment attempt(Account account) {
    return ending.database().payments.findByReference(account.request().reference()).orElseThrow();
  }

  private long announcements(OrderNumber order) {
    return ending.database().outbox.announced().stream()
        .map(PaymentConcluded::order)
        .filter(order::equals)
        .count();
  }

  private static boolean givesSurplusBack(Case open) {
    return open.about().kind() == CaseKind.SECOND_SUCCESS
        && open.about().proposedRefund().isPresent();
  }
}
