package io.kassa.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.payment.CaseKind;
import io.kassa.payment.EveryState;
import io.kassa.payment.Evidence;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

  @Test
  void a_word_nobody_knew_is_settled_by_the_next_one_that_is_understood() {
    assertThat(endedBy(CaseKind.UNKNOWN_WORD))
        .containsExactlyInAnyOrder(
            Evidence.NothingYet.class,
            Evidence.NotPaid.class,
            Evidence.BankApproved.class,
            Evidence.FundsMoving.class,
            Evidence.MoneyReturned.class);
  }

  @Test
  void a_forgotten_payment_is_settled_as_soon_as_the_gateway_says_anything_about_it() {
    assertThat(endedBy(CaseKind.GATEWAY_FORGOT))
        .hasSize(EveryState.evidence().size() - 1)
        .doesNotContain(Evidence.NoSuchPayment.class);
  }

  @Test
  void a_decline_after_an_approval_and_an_unasked_refund_are_settled_by_money_that_moves() {
    assertThat(endedBy(CaseKind.DECLINE_AFTER_APPROVAL))
        .containsExactly(Evidence.FundsMoving.class);
    assertThat(endedBy(CaseKind.UNASKED_REFUND)).containsExactly(Evidence.FundsMoving.class);
  }

  @Test
  void what_concerns_money_in_hand_is_for_a_person_alone() {
    assertThat(endedBy(CaseKind.LATE_MONEY)).isEmpty();
    assertThat(endedBy(CaseKind.SECOND_SUCCESS)).isEmpty();
    assertThat(endedBy(CaseKind.AMOUNT_DIFFERS)).isEmpty();
  }

  private static Set<Class<?>> endedBy(CaseKind kind) {
    return EveryState.evidence().stream()
        .filter(evidence -> CaseRules.isGone(kind, evidence))
        .map(Object::getClass)
        .collect(Collectors.toSet());
  }
}
