package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.ABasket;
import io.kassa.order.Basket;
import io.kassa.persistence.testing.Database;
import io.kassa.persistence.testing.Databases;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StoredTimeTest {

  abstract static class Contract extends StoredPorts {

    Contract(Database database) {
      super(database);
    }

    private Instant stored(Instant time) {
      var basket = Basket.empty(ABasket.empty().token(), time);
      assertThat(baskets().save(basket).touchedAt())
          .as("what is given back at once is what is read later")
          .isEqualTo(baskets().find(basket.token()).orElseThrow().touchedAt());
      return baskets().find(basket.token()).orElseThrow().touchedAt();
    }

    @Test
    void what_is_finer_than_a_microsecond_is_cut_off_and_never_rounded_up() {
      assertThat(stored(Instant.parse("2026-11-02T10:15:30.123456999Z")))
          .isEqualTo(Instant.parse("2026-11-02T10:15:30.123456Z"));
      assertThat(stored(Instant.parse("2026-12-31T23:59:59.999999999Z")))
          .isEqualTo(Instant.parse("2026-12-31T23:59:59.999999Z"));
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_is_told_apart() {
      var zone = TimeZone.getDefault();
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Brussels"));
      try {
        for (var time :
            new String[] {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:30:00Z"}) {
          assertThat(stored(Instant.parse(time))).isEqualTo(Instant.parse(time));
        }
      } finally {
        TimeZone.setDefault(zone);
      }
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
