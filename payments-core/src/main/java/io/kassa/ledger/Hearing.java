package io.kassa.ledger;

import io.kassa.payment.Evidence;
import io.kassa.payment.Evidence.AmountDiffers;
import io.kassa.payment.Evidence.NoSuchPayment;
import io.kassa.payment.Evidence.NotPaid;
import io.kassa.payment.Evidence.NothingYet;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Testimony;
import java.time.Duration;

/**
 * What a testimony means for this attempt at this time. Three things the word alone cannot tell:
 * whether the amount is the right one, whether it is too early to miss a payment, and whether it is
 * too late to wait for one. Pure.
 */
final class Hearing {

  private Hearing() {}

  static Testimony of(
      Payment payment, Testimony said, Messenger messenger, CheckSchedule schedule) {
    return said.meaning(meaning(payment, said, messenger, schedule));
  }

  private static Evidence meaning(
      Payment payment, Testimony said, Messenger messenger, CheckSchedule schedule) {
    var reported = said.amount().filter(amount -> !amount.equals(payment.amount()));
    if (reported.isPresent()) {
      return new AmountDiffers(reported.get());
    }
    var age = Duration.between(payment.startedAt(), said.readAt());
    // A notification tells what was true when it was written, which may have been long ago.
    var isOver = messenger != Messenger.NOTIFICATION && isOver(payment, age, schedule);
    return switch (said.evidence()) {
      case NoSuchPayment n when age.compareTo(schedule.grace()) < 0 -> new NothingYet();
      case NoSuchPayment n when isOver -> expired();
      case NothingYet n when isOver -> expired();
      default -> said.evidence();
    };
  }

  /** Only what the gateway was asked about just now may expire, and only while nothing is known. */
  private static boolean isOver(Payment payment, Duration age, CheckSchedule schedule) {
    return payment.state() instanceof PaymentState.AwaitingShopper
        && age.compareTo(schedule.session()) >= 0;
  }

  private static Evidence expired() {
    return new NotPaid(NotPaidReason.EXPIRED);
  }
}
