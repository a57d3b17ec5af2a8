package io.kassa.web.console.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.payment.APayment;
import io.kassa.payment.EveryState;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.PaymentState;
import io.kassa.web.view.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptCardTest {

  private final Messages messages = Messages.load();

  @Test
  void every_state_has_words_and_a_tone() {
    for (var state : EveryState.states()) {
      var card = cardIn(state);

      assertThat(messages.text(Language.NL, card.state())).isPresent();
      assertThat(card.tone()).isIn("wait", "good", "bad");
    }
  }

  @ParameterizedTest
  @EnumSource(NotPaidReason.class)
  void every_reason_for_no_money_has_words_of_its_own(NotPaidReason reason) {
    var card = cardIn(new PaymentState.Declined(reason));

    assertThat(messages.text(Language.NL, card.state()).orElseThrow()).startsWith("Niet betaald: ");
  }

  private static AttemptCard cardIn(PaymentState state) {
    return new AttemptCard(APayment.opening(AnOrder.placed().build().number()).in(state));
  }
}
