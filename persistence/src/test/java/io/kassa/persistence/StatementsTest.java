package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.ledger.Messenger;
import io.kassa.order.ABasket;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.VatRate;
import io.kassa.payment.Evidence;
import io.kassa.payment.Testimony;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import io.kassa.persistence.testing.StoredShop;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each statement is a round trip that the shopper waits for. */
class StatementsTest {

  abstract static class Contract extends StoredPorts {

    Contract(Database database) {
      super(database);
    }

    @Test
    void an_order_with_its_first_attempt_is_written_in_six_round_trips_and_read_in_none() {
      var basket = baskets().save(ABasket.checkedOut());
      var order =
          AnOrder.placed()
              .from(basket.token())
              .of(
                  AnOrder.line("zeep", 1, 100, VatRate.SIX),
                  AnOrder.line("honing", 2, 200, VatRate.SIX),
                  AnOrder.line("appel", 3, 300, VatRate.SIX))
              .build();
      var shop = new StoredShop(this);
      database().statements();
      shop.enter(order, basket);
      assertThat(database().statements())
          .satisfiesExactly(
              sql -> assertThat(sql).startsWith("insert into orders "),
              sql -> assertThat(sql).startsWith("insert into order_lines "),
              sql -> assertThat(sql).startsWith("insert into shown_at_order "),
              sql -> assertThat(sql).startsWith("update baskets "),
              sql -> assertThat(sql).startsWith("insert into payments "),
              sql -> assertThat(sql).startsWith("insert into payment_journal "));
    }

    @Test
    void the_gateways_page_is_recorded_in_two() {
      var basket = baskets().save(ABasket.checkedOut());
      var shop = new StoredShop(this);
      var payment = shop.enter(AnOrder.placed().from(basket.token()).build(), basket);
      database().statements();
      shop.opened(payment);
      assertThat(database().statements())
          .satisfiesExactly(
              sql -> assertThat(sql).startsWith("update payments "),
              sql -> assertThat(sql).startsWith("insert into payment_journal "));
    }

    @Test
    void news_that_pays_the_order_is_recorded_in_eight() {
      var basket = baskets().save(ABasket.checkedOut());
      var shop = new StoredShop(this);
      var payment = shop.enter(AnOrder.placed().from(basket.token()).build(), basket);
      database().statements();
      shop.record(
          payment.id(),
          new Testimony(new Evidence.BankApproved(), "authorized", AnOrder.PLACED_AT),
          Messenger.RETURN);
      shop.record(
          payment.id(),
          new Testimony(new Evidence.FundsMoving(), "sentForSettlement", AnOrder.PLACED_AT),
          Messenger.RETURN);
      var sent = database().statements();
      assertThat(sent.subList(sent.size() - 8, sent.size()))
          .satisfiesExactly(
              sql -> assertThat(sql).startsWith("select ").contains(" from payments "),
              sql -> assertThat(sql).contains(" from orders ").endsWith(" for update"),
              sql -> assertThat(sql).startsWith("update payments "),
              sql -> assertThat(sql).startsWith("select ").contains(" from cases "),
              sql -> assertThat(sql).startsWith("select ").contains(" from payments "),
              sql -> assertThat(sql).startsWith("update orders "),
              sql -> assertThat(sql).startsWith("insert into outbox "),
              sql -> assertThat(sql).startsWith("insert into payment_journal "));
    }

    @Test
    void nothing_yet_heard_again_is_recorded_in_two() {
      var basket = baskets().save(ABasket.checkedOut());
      var shop = new StoredShop(this);
      var payment = shop.enter(AnOrder.placed().from(basket.token()).build(), basket);
      shop.opened(payment);
      var nothing = new Testimony(new Evidence.NothingYet(), "initiated", AnOrder.PLACED_AT);
      shop.record(payment.id(), nothing, Messenger.SWEEPER);
      database().statements();
      shop.record(payment.id(), later(nothing), Messenger.SWEEPER);
      assertThat(database().statements())
          .satisfiesExactly(
              sql -> assertThat(sql).startsWith("select ").contains(" from payments "),
              sql -> assertThat(sql).startsWith("update payments "));
    }

    private static Testimony later(Testimony heard) {
      return new Testimony(heard.evidence(), heard.word(), heard.readAt().plusSeconds(10));
    }

    @Test
    void an_order_is_read_with_its_lines_in_one() {
      var order = AnOrder.placed().build();
      orders().add(order, OrderStatus.OPEN);
      database().statements();
      assertThat(orders().findByToken(order.token())).isPresent();
      assertThat(database().statements()).hasSize(1);
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
