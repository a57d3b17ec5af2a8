package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.figures.DayFigures;
import io.kassa.figures.FiguresContract;
import io.kassa.ledger.JournalLine;
import io.kassa.money.Money;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.refund.ARefund;
import io.kassa.refund.RefundState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JpaFiguresTest {

  abstract static class OnAny extends StoredPorts implements FiguresContract {
    OnAny(Database database) {
      super(database);
    }

    @Override
    public void happened(JournalLine line) {
      database()
          .transactions()
          .inNew(() -> {
            journal().append(line);
            return line;
          });
    }

    @Test
    void what_was_given_back_counts_on_the_day_it_was_asked_for() {
      var payment = APayment.opening(placed(60, OrderStatus.PAID).number());
      payments().add(payment);
      var start = longDay().from().orElseThrow();
      var late = start.plus(Duration.ofHours(24));
      refunds().add(List.of(ARefund.of(payment, 500, RefundState.SUBMITTED, start)));
      refunds().add(List.of(ARefund.of(payment, 30, RefundState.RETURNED, late)));
      refunds().add(List.of(ARefund.of(payment, 7, RefundState.FAILED, start)));
      refunds().add(List.of(ARefund.of(payment, 9, RefundState.IN_DOUBT, start)));
      refunds().add(List.of(ARefund.of(payment, 1, RefundState.RETURNED, start.minusMillis(1))));

      assertThat(figures().days(LONG_DAY.minusDays(1), LONG_DAY))
          .extracting(DayFigures::refunded)
          .containsExactly(Money.euroCents(1), Money.euroCents(530));
    }
  }

  @Nested
  class OnH2 extends OnAny {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends OnAny {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
