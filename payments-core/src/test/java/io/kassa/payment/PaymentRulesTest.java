package io.kassa.payment;

import static io.kassa.payment.EveryState.SOME_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PaymentRulesTest {

  @Test
  void the_lists_of_this_test_leave_no_state_and_no_evidence_out() {
    assertThat(EveryState.states().stream().map(Object::getClass))
        .containsExactlyInAnyOrder(PaymentState.class.getPermittedSubclasses());
    assertThat(EveryState.evidence().stream().map(Object::getClass))
        .containsExactlyInAnyOrder(Evidence.class.getPermittedSubclasses());
    assertThat(EveryState.states().stream().map(PaymentState::name))
        .containsExactly(StateName.values());
  }

  @Test
  void the_state_is_the_highest_rank_heard_whatever_the_order() {
    everySequence(4, PaymentRulesTest::followsTheLawOfRanks);
  }

  @Test
  void the_law_of_ranks_holds_for_long_and_repetitive_stories() {
    var random = new Random(20261122);
    var kinds = EveryState.evidence();
    for (int i = 0; i < 20_000; i++) {
      var story = new ArrayList<Evidence>();
      for (int j = 0; j < 12; j++) {
        story.add(kinds.get(random.nextInt(kinds.size())));
      }
      followsTheLawOfRanks(story);
    }
  }

  @Test
  void a_state_never_falls_in_rank() {
    for (var state : EveryState.states()) {
      for (var evidence : EveryState.evidence()) {
        assertThat(after(state, evidence).rank())
            .as("%s hears %s", state, evidence)
            .isEqualTo(max(state.rank(), evidence.rank()));
      }
    }
  }

  @Test
  void money_after_a_decline_is_believed_and_shown_to_a_person() {
    var declined = new PaymentState.Declined(NotPaidReason.EXPIRED);
    assertThat(PaymentRules.judge(declined, new Evidence.FundsMoving()))
        .isEqualTo(new Verdict.Contradiction(CaseKind.LATE_MONEY, new PaymentState.Paid()));
    assertThat(PaymentRules.judge(declined, new Evidence.BankApproved()))
        .isEqualTo(new Verdict.Contradiction(CaseKind.LATE_MONEY, new PaymentState.Authorised()));
  }

  @Test
  void a_decline_after_an_approval_takes_nothing_away() {
    var refused = new Evidence.NotPaid(NotPaidReason.REFUSED);
    for (PaymentState state : List.of(new PaymentState.Authorised(), new PaymentState.Paid())) {
      assertThat(PaymentRules.judge(state, refused))
          .isEqualTo(new Verdict.Contradiction(CaseKind.DECLINE_AFTER_APPROVAL, state));
    }
  }

  @Test
  void a_word_that_nobody_knows_changes_nothing_and_is_shown_to_a_person() {
    for (var state : EveryState.states()) {
      assertThat(PaymentRules.judge(state, new Evidence.Unintelligible("?")))
          .isEqualTo(new Verdict.Contradiction(CaseKind.UNKNOWN_WORD, state));
    }
  }

  @Test
  void a_payment_page_is_only_for_an_attempt_that_is_still_opening() {
    var page = new GatewayLink("https://pay.example/new");
    for (var state : EveryState.states()) {
      var opened = PaymentRules.opened(state, page, SOME_TIME);
      if (state instanceof PaymentState.Opening) {
        assertThat(opened).isEqualTo(new PaymentState.AwaitingShopper(page, SOME_TIME));
      } else {
        assertThat(opened).isEqualTo(state);
      }
    }
  }

  private static void followsTheLawOfRanks(List<Evidence> story) {
    PaymentState state = new PaymentState.Opening();
    for (var evidence : story) {
      state = after(state, evidence);
    }
    var highest = story.stream().map(Evidence::rank).max(Comparator.naturalOrder()).orElseThrow();
    assertThat(state.rank()).as("%s", story).isEqualTo(highest);
  }

  private static PaymentState after(PaymentState state, Evidence evidence) {
    return switch (PaymentRules.judge(state, evidence)) {
      case Verdict.Advance(PaymentState next) -> next;
      case Verdict.Contradiction(CaseKind kind, PaymentState next) -> next;
      case Verdict.NotYet n -> state;
      case Verdict.OldNews o -> state;
    };
  }

  /** Every sequence up to a length, so every permutation and every repetition of every set. */
  private static void everySequence(int length, Consumer<List<Evidence>> check) {
    for (var evidence : EveryState.evidence()) {
      extend(List.of(evidence), length, check);
    }
  }

  private static void extend(List<Evidence> story, int length, Consumer<List<Evidence>> check) {
    check.accept(story);
    if (story.size() < length) {
      for (var evidence : EveryState.evidence()) {
        var longer = new ArrayList<>(story);
        longer.add(evidence);
        extend(longer, length, check);
      }
    }
  }

  private static Rank max(Rank one, Rank other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
