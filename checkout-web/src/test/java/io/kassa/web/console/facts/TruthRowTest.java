package io.kassa.web.console.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.notification.LoggedNotification;
import io.kassa.notification.Notification;
import io.kassa.notification.NotificationId;
import io.kassa.order.AnOrder;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.LastWord;
import io.kassa.payment.Payment;
import io.kassa.payment.TransactionReference;
import io.kassa.web.console.facts.TruthRow.Agreement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TruthRowTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Payment silent =
      APayment.opening(AnOrder.placed().build().number()).checkedNext(Optional.of(NOW));
  private final Payment heard = silent.with(new LastWord("pending", NOW));

  @Test
  void without_a_word_from_the_gateway_nobody_can_say_that_it_agrees() {
    assertThat(agreement(silent, false)).isEqualTo(Agreement.UNHEARD);
    assertThat(agreement(heard, false)).isEqualTo(Agreement.AGREE);
  }

  @Test
  void paid_twice_is_what_both_sides_say() {
    assertThat(TruthRow.isDispute(CaseKind.SECOND_SUCCESS)).isFalse();
    assertThat(TruthRow.isDispute(CaseKind.LATE_MONEY)).isFalse();
    assertThat(TruthRow.isDispute(CaseKind.AMOUNT_DIFFERS)).isTrue();
  }

  @Test
  void an_open_dispute_is_a_disagreement_whatever_else_is_true() {
    assertThat(agreement(heard, true)).isEqualTo(Agreement.DIFFER);
    assertThat(agreement(silent, true)).isEqualTo(Agreement.DIFFER);
  }

  @Test
  void what_should_have_been_looked_at_and_was_not_may_be_old() {
    var due = NOW.minus(Duration.ofMinutes(2));

    assertThat(agreement(heard.checkedNext(Optional.of(due)), false)).isEqualTo(Agreement.AGREE);
    assertThat(agreement(heard.checkedNext(Optional.of(due.minusMillis(1))), false))
        .isEqualTo(Agreement.LATE);
  }

  @Test
  void only_what_came_about_this_attempt_is_counted() {
    var other = new TransactionReference("another");
    var row =
        TruthRow.of(
            heard,
            List.of(
                came(heard.reference(), 2, NOW.minusSeconds(5)),
                came(heard.reference(), 1, NOW.minusSeconds(9)),
                came(other, 7, NOW)),
            false,
            NOW);

    assertThat(row.received()).isEqualTo(3);
    assertThat(row.lastReceived()).contains(NOW.minusSeconds(5));
  }

  private static Agreement agreement(Payment payment, boolean disputed) {
    return TruthRow.of(payment, List.of(), disputed, NOW).agreement();
  }

  private static LoggedNotification came(TransactionReference about, int times, Instant last) {
    return new LoggedNotification(
        new NotificationId(UUID.randomUUID()),
        new Notification("event", "SETTLED", Optional.of(about), "", true, "{}", NOW),
        times,
        last,
        Optional.empty());
  }
}
