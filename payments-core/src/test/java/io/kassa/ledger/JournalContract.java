package io.kassa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.payment.APayment;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.payment.StateName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of the journal promises. */
public interface JournalContract {

  /** The keeper under test; each call is a transaction of its own. */
  Journal journal();

  /** The attempts that the lines are about. */
  Payments payments();

  /** Their orders. */
  Orders orders();

  /** An attempt, written. */
  default Payment attempt() {
    var order = AnOrder.placed().build();
    orders().add(order, OrderStatus.PENDING);
    var payment = APayment.opening(order.number());
    payments().add(payment);
    return payment;
  }

  /** A line with a word, written at a time. */
  static JournalLine line(Payment payment, Instant at, String word) {
    return new JournalLine(
        payment.order(),
        payment.id(),
        at,
        Cause.of(Messenger.SWEEPER),
        Happening.NOTHING_YET,
        word,
        Optional.empty(),
        StateName.OPENING,
        StateName.AWAITING_SHOPPER);
  }

  @Test
  default void an_order_without_news_has_no_lines() {
    assertThat(journal().of(attempt().order())).isEmpty();
  }

  @Test
  default void every_word_of_the_journal_comes_back_as_it_was_written() {
    var payment = attempt();
    var written = new ArrayList<JournalLine>();
    for (var messenger : Messenger.values()) {
      for (var happening : Happening.values()) {
        written.add(
            new JournalLine(
                payment.order(),
                payment.id(),
                APayment.STARTED_AT.plusNanos(1000L * written.size()),
                new Cause(messenger, "kassier: Zoë"),
                happening,
                "sentForSettlement " + "x".repeat(500),
                Optional.empty(),
                StateName.OPENING,
                StateName.PAID));
      }
    }
    written.forEach(journal()::append);
    assertThat(journal().of(payment.order())).isEqualTo(written);
  }

  @Test
  default void every_case_between_any_two_states_comes_back_as_it_was_written() {
    var payment = attempt();
    var written = new ArrayList<JournalLine>();
    for (var kind : CaseKind.values()) {
      for (var state : StateName.values()) {
        written.add(
            new JournalLine(
                payment.order(),
                payment.id(),
                APayment.STARTED_AT.plusNanos(1000L * written.size()),
                Cause.of(Messenger.NOTIFICATION),
                Happening.MONEY_RETURNED,
                "refunded",
                Optional.of(kind),
                state,
                StateName.PAID));
      }
    }
    written.forEach(journal()::append);
    assertThat(journal().of(payment.order())).isEqualTo(written);
  }

  @Test
  default void a_line_without_words_comes_back_without_words() {
    var line = line(attempt(), APayment.STARTED_AT, "");
    journal().append(line);
    assertThat(journal().of(line.order())).containsExactly(line);
  }

  @Test
  default void lines_are_told_oldest_first_whenever_they_were_written() {
    var payment = attempt();
    var later = line(payment, APayment.STARTED_AT.plusSeconds(9), "later");
    var sooner = line(payment, APayment.STARTED_AT, "sooner");
    journal().append(later);
    journal().append(sooner);
    assertThat(journal().of(payment.order())).containsExactly(sooner, later);
  }

  @Test
  default void lines_of_the_same_moment_keep_the_order_in_which_they_were_written() {
    var payment = attempt();
    var written = new ArrayList<JournalLine>();
    for (int i = 0; i < 20; i++) {
      written.add(line(payment, APayment.STARTED_AT, "word " + i));
    }
    written.forEach(journal()::append);
    assertThat(journal().of(payment.order())).isEqualTo(written);
  }

  @Test
  default void all_attempts_on_an_order_share_its_journal_and_no_other_order_is_in_it() {
    var first = attempt();
    payments().update(APayment.at(1, first).retired());
    var second = APayment.opening(first.order(), 2);
    payments().add(second);
    var one = line(first, APayment.STARTED_AT, "first");
    var two = line(second, APayment.STARTED_AT.plusSeconds(1), "second");
    journal().append(one);
    journal().append(two);
    journal().append(line(attempt(), APayment.STARTED_AT, "another order"));
    assertThat(journal().of(first.order())).containsExactly(one, two);
  }
}
