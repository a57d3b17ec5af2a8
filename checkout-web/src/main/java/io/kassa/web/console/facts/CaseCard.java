package io.kassa.web.console.facts;

import io.kassa.cases.Case;
import io.kassa.cases.Closing;
import io.kassa.cases.Disagreement;
import io.kassa.payment.Attempts;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.staff.StaffName;
import java.time.Instant;
import java.util.Optional;

/**
 * A case as pages tell it, with what is believed of its payment.
 *
 * @param one the case
 * @param payment its payment; empty only if it has been forgotten since
 * @param age how long it has been there
 */
public record CaseCard(Case one, Optional<Payment> payment, Age age) {

  /**
   * A case among the attempts of its order.
   *
   * @param one the case
   * @param attempts the attempts of its order
   * @param now the present time
   * @return the card
   */
  public static CaseCard of(Case one, Attempts attempts, Instant now) {
    var payment =
        attempts.payments().stream()
            .filter(each -> each.id().equals(one.about().payment()))
            .findFirst();
    return new CaseCard(one, payment, Age.between(one.about().seenAt(), now));
  }

  /**
   * What is wrong.
   *
   * @return the key of its name; with {@code .happened}, {@code .means} and {@code .todo} the keys
   *     of what explains it
   */
  public String words() {
    return "console.case." + about().kind();
  }

  /**
   * What closing it by hand does.
   *
   * @return the key of the sentence: only a doubtful amount holds its order back
   */
  public String effect() {
    return switch (about().kind()) {
      case AMOUNT_DIFFERS -> "console.close.effect.AMOUNT_DIFFERS";
      case LATE_MONEY,
          DECLINE_AFTER_APPROVAL,
          UNASKED_REFUND,
          UNKNOWN_WORD,
          GATEWAY_FORGOT,
          SECOND_SUCCESS,
          REFUND_FAILED,
          REFUND_IN_DOUBT ->
          "console.close.effect";
    };
  }

  /**
   * What was seen first.
   *
   * @return the disagreement
   */
  public Disagreement about() {
    return one.about();
  }

  /**
   * Its page.
   *
   * @return the address
   */
  public String address() {
    return "/console/cases/" + one.id();
  }

  /**
   * What is believed of the payment.
   *
   * @return the card of the attempt
   */
  public Optional<AttemptCard> attempt() {
    return payment.map(AttemptCard::new);
  }

  /**
   * Worldpay's last word about the payment.
   *
   * @return the word with its time
   */
  public Optional<LastWord> lastWord() {
    return payment.flatMap(Payment::lastWord);
  }

  /**
   * Who closed it.
   *
   * @return the name; empty if it is open, or closed itself
   */
  public Optional<String> closedBy() {
    return one.closing().flatMap(Closing::by).map(StaffName::value);
  }
}
