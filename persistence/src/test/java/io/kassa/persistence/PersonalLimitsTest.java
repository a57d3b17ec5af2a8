package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Messenger;
import io.kassa.money.Money;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.Testimony;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.StoredShop;
import io.kassa.refund.PersonalLimitsContract;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundLimits;
import io.kassa.refund.RefundOrder;
import io.kassa.testing.AtOnce;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;

/** People's limits, and that one for the day holds over all orders at once. */
class PersonalLimitsTest {

  abstract static class Contract extends StoredPorts implements PersonalLimitsContract {

    private static final int PAID = 2_195;
    private static final int EACH = 500;
    private static final int ORDERS = 6;
    private static final RefundLimits THREE_A_DAY =
        new RefundLimits(Optional.empty(), Optional.of(Money.euroCents(3 * EACH)));

    private final StoredShop shop = new StoredShop(this);

    Contract(Database database) {
      super(database);
    }

    @RepeatedTest(5)
    void on_many_orders_at_once_a_person_gives_back_alone_what_the_day_allows() {
      var payments = IntStream.range(0, ORDERS).mapToObj(n -> paid()).toList();
      var asked = AtOnce.run(ORDERS, n -> shop.refund(form(payments.get(n), "zoe")));
      assertThat(asked.refusals()).as("nobody waits for somebody who waits").isEmpty();
      assertThat(asked.results()).filteredOn(RefundDecision.Taken.class::isInstance).hasSize(3);
      assertThat(asked.results())
          .filteredOn(RefundDecision.WaitsForApproval.class::isInstance)
          .hasSize(ORDERS - 3);
    }

    @RepeatedTest(3)
    void people_and_orders_in_any_mixture_come_to_an_end() {
      var payments = IntStream.range(0, 2).mapToObj(n -> paid()).toList();
      var asked =
          AtOnce.run(
              8, n -> shop.refund(form(payments.get(n % 2), List.of("zoe", "max").get(n / 2 % 2))));
      assertThat(asked.refusals()).isEmpty();
      assertThat(asked.results())
          .filteredOn(RefundDecision.Taken.class::isInstance)
          .as("one for each order: the others saw another balance")
          .hasSize(2);
    }

    private Payment paid() {
      var basket = baskets().save(ABasket.checkedOut());
      var order = AnOrder.placed().from(basket.token()).build();
      var payment = shop.opened(shop.enter(order, basket));
      var said = new Testimony(new Evidence.FundsMoving(), "settled", AnOrder.PLACED_AT);
      return shop.record(payment.id(), said, Messenger.SWEEPER);
    }

    private static RefundOrder form(Payment payment, String by) {
      return new RefundOrder(
          payment.order(),
          payment.id(),
          List.of(Money.euroCents(EACH)),
          "Broken jar",
          Money.euroCents(PAID),
          UUID.randomUUID().toString(),
          by,
          THREE_A_DAY);
    }
  }

  @Nested
  class OnH2 extends Contract {
    OnH2() {
      super(Databases.h2());
    }
  }

  @Nested
  class OnPostgres extends Contract {
    OnPostgres() {
      super(Databases.postgres());
    }
  }
}
