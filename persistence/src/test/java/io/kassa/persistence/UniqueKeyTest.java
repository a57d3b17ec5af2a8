package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UniqueKeyTest {

  private static PersistenceException thrown(String message, String state) {
    return new PersistenceException(new IllegalStateException(new SQLException(message, state)));
  }

  @Test
  void the_key_is_recognised_by_its_name_in_either_databases_words() {
    var postgres =
        "ERROR: duplicate key value violates unique constraint \"orders_one_per_basket\"";
    var h2 =
        "Unique index or primary key violation: \"public.ORDERS_ONE_PER_BASKET_INDEX_8 ON ...\"";
    assertThat(UniqueKey.refused(thrown(postgres, "23505"), "orders_one_per_basket")).isTrue();
    assertThat(UniqueKey.refused(thrown(h2, "23505"), "orders_one_per_basket")).isTrue();
    assertThat(UniqueKey.refused(thrown(h2, "23505"), "payments_one_current")).isFalse();
    assertThat(UniqueKey.refused(thrown(h2, "23505"))).isTrue();
  }

  @Test
  void another_refusal_is_not_taken_for_one_by_a_unique_key() {
    var check = "violates check constraint \"orders_one_per_basket\"";
    assertThat(UniqueKey.refused(thrown(check, "23514"), "orders_one_per_basket")).isFalse();
    assertThat(UniqueKey.refused(new PersistenceException("no cause"))).isFalse();
  }
}
