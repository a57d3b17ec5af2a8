package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.BankApproved;
import io.kassa.payment.Evidence.FundsMoving;
import io.kassa.payment.Evidence.MoneyReturned;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.Evidence.Unintelligible;
import io.kassa.payment.NotPaidReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static final Map<Evidence, String> MEANINGS =
      Map.of(
          new NothingYet(),
          "pending sentForAuthorization",
          new BankApproved(),
          "authorized",
          new FundsMoving(),
          "sentForSettlement settled refundFailed refundExpired refundReversed",
          new NotPaid(NotPaidReason.REFUSED),
          "refused refusedByIssuer",
          new NotPaid(NotPaidReason.CANCELLED_BY_SHOPPER),
          "cancelledByCustomer",
          new NotPaid(NotPaidReason.EXPIRED),
          "requestExpired expired",
          new NotPaid(NotPaidReason.ERROR),
          "error settlementFailed cancelled",
          new MoneyReturned(),
          "sentForRefund refunded");

  private static final String NOT_TO_BE_RELIED_ON =
      "cancelRequested cancelFailed chargedBack chargebackReversed disputeExpired disputeFundsHeld"
          + " disputeFundsReleased disputeReserveReleased disputeInformationRequested"
          + " disputInformationSupplied settlementReversed miscellaneous unknown manuallyAmended"
          + " signedFormReceived";

  @Test
  void all_33_words_of_worldpay_have_one_meaning() {
    MEANINGS.forEach((evidence, words) ->
        assertThat(words(words))
            .allSatisfy(word -> assertThat(Vocabulary.evidence(word)).isEqualTo(evidence)));
    assertThat(words(NOT_TO_BE_RELIED_ON))
        .allSatisfy(
            word -> assertThat(Vocabulary.evidence(word)).isEqualTo(new Unintelligible(word)));
    var understood = MEANINGS.values().stream().mapToInt(words -> words(words).size()).sum();
    assertThat(understood + words(NOT_TO_BE_RELIED_ON).size()).isEqualTo(33);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid", "SETTLED", "Settled", "partiallyRefunded", "1", "{}"})
  void a_word_nobody_knows_is_never_guessed_at(String word) {
    assertThat(Vocabulary.evidence(word)).isEqualTo(new Unintelligible(word));
  }

  @Test
  void a_word_is_shortened_and_cleaned_before_people_see_it() {
    assertThat(Vocabulary.evidence("a\nb\u0000" + "x".repeat(100)))
        .isEqualTo(new Unintelligible("a?b?" + "x".repeat(60)));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }
}
