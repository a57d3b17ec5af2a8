package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Messenger;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.outbox.RefundOutboxContract;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.StoredShop;
import io.kassa.testing.AtOnce;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JpaOutboxTest {

  abstract static class Contract extends StoredPorts implements RefundOutboxContract {

    Contract(Database database) {
      super(database);
    }

    @Test
    void servers_that_hear_of_the_money_at_once_announce_it_once() {
      var basket = baskets().save(ABasket.checkedOut());
      var shop = new StoredShop(this);
      var payment = shop.enter(AnOrder.placed().from(basket.token()).build(), basket);
      var moving = new Testimony(new Evidence.FundsMoving(), "moving", AnOrder.PLACED_AT);
      var servers =
          AtOnce.run(6, server -> shop.record(payment.id(), moving, Messenger.NOTIFICATION));
      assertThat(servers.refusals()).isEmpty();
      assertThat(outbox().of(payment.order())).hasSize(1);
    }

    @Test
    void an_announcement_is_taken_back_with_the_news_that_caused_it() {
      var paid = paidAt(NOW);
      var lost = new IllegalStateException("the race was lost");
      try {
        database()
            .transactions()
            .inNew(() -> {
              outbox().announce(paid);
              throw lost;
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).isSameAs(lost);
      }
      assertThat(outbox().of(paid.order())).isEmpty();
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
