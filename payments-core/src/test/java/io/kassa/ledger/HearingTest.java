package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.APayment;
import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.NoSuchPayment;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Testimony;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearingTest {

  private static final Evidence EXPIRED = new NotPaid(NotPaidReason.EXPIRED);

  private final Payment waiting = APayment.awaitingShopper(new OrderNumber("KM4T-9XQA"));

  @Test
  void a_gateway_may_not_know_a_payment_before_the_grace_is_over() {
    assertThat(meaning(waiting, new NoSuchPayment(), Stage.SCHEDULE.grace().minusMillis(1)))
        .isEqualTo(new NothingYet());
    assertThat(meaning(waiting, new NoSuchPayment(), Stage.SCHEDULE.grace()))
        .isEqualTo(new NoSuchPayment());
  }

  @Test
  void an_attempt_that_only_waits_expires_with_its_session_and_not_before() {
    var session = Stage.SCHEDULE.session();
    assertThat(meaning(waiting, new NothingYet(), session.minusMillis(1)))
        .isEqualTo(new NothingYet());
    assertThat(meaning(waiting, new NothingYet(), session)).isEqualTo(EXPIRED);
    assertThat(meaning(waiting, new NoSuchPayment(), session)).isEqualTo(EXPIRED);
  }

  @Test
  void only_an_answer_lets_anything_expire_for_a_notification_may_have_been_long_on_its_way() {
    var late = waiting.startedAt().plus(Stage.SCHEDULE.session());
    var said = new Testimony(new NothingYet(), "word", late);
    assertThat(Hearing.of(waiting, said, Messenger.NOTIFICATION, Stage.SCHEDULE)).isEqualTo(said);
  }

  @Test
  void nothing_expires_but_what_waits() {
    var late = Stage.SCHEDULE.session();
    for (var state : new PaymentState[] {new PaymentState.Authorised(), new PaymentState.Paid()}) {
      assertThat(meaning(waiting.in(state), new NothingYet(), late)).isEqualTo(new NothingYet());
    }
    var moon = new Evidence.Unintelligible("sentToTheMoon");
    assertThat(meaning(waiting, moon, late)).as("a person must look").isEqualTo(moon);
  }

  @Test
  void another_amount_or_currency_overrides_whatever_is_said() {
    var lower = Money.euroCents(waiting.amount().minorUnits() - 1);
    var said =
        new Testimony(
            new Evidence.FundsMoving(), "settled", APayment.STARTED_AT, Optional.of(lower));
    assertThat(Hearing.of(waiting, said, Messenger.SWEEPER, Stage.SCHEDULE).evidence())
        .isEqualTo(new Evidence.AmountDiffers(lower));
  }

  @Test
  void the_right_amount_is_no_news() {
    var said =
        new Testimony(
            new Evidence.FundsMoving(),
            "settled",
            APayment.STARTED_AT,
            Optional.of(waiting.amount()));
    assertThat(Hearing.of(waiting, said, Messenger.SWEEPER, Stage.SCHEDULE)).isEqualTo(said);
  }

  private static Evidence meaning(Payment payment, Evidence evidence, Duration age) {
    var said = new Testimony(evidence, "word", payment.startedAt().plus(age));
    return Hearing.of(payment, said, Messenger.SWEEPER, Stage.SCHEDULE).evidence();
  }
}
