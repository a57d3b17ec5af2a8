package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.OrderCursor;
import io.kassa.order.OrderFilter;
import io.kassa.order.OrderStatus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListAddressTest {

  private static final OrderCursor CURSOR =
      new OrderCursor(Instant.parse("2026-11-22T10:15:30Z"), "KM4T-9XQA");

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void every_status_can_be_chosen_by_its_public_word(OrderStatus status) {
    assertThat(ListAddress.read(status.word(), "", "").filter().status()).contains(status);
  }

  @Test
  void what_is_not_understood_shows_more_and_not_an_error() {
    var address = ListAddress.read("lost", "   ", "garbage");

    assertThat(address.filter()).isEqualTo(OrderFilter.ALL);
    assertThat(address.start()).isEqualTo(OrderCursor.START);
    assertThat(address).hasToString("/console/orders");
  }

  @Test
  void a_term_loses_what_surrounds_it_and_what_no_database_can_hold() {
    assertThat(ListAddress.read("", " an\u0000@example.com\n", "").filter().text())
        .contains("an@example.com");
  }

  @Test
  void an_endless_term_is_cut() {
    assertThat(ListAddress.read("", "x".repeat(5000), "").filter().text())
        .hasValueSatisfying(term -> assertThat(term).hasSize(1100));
  }

  @Test
  void the_address_holds_the_whole_filter() {
    var address = ListAddress.read("paid", "an+b@example.com", "").from(CURSOR);

    assertThat(address)
        .hasToString(
            "/console/orders?status=paid&q=an%2Bb%40example.com"
                + "&after=2026-11-22T10%3A15%3A30Z%7EKM4T-9XQA");
    assertThat(address.first()).hasToString("/console/orders?status=paid&q=an%2Bb%40example.com");
  }

  @Test
  void the_record_says_what_was_searched_for() {
    assertThat(ListAddress.read("paid", "an@example.com", "").inWords())
        .isEqualTo("paid an@example.com");
    assertThat(new ListAddress(OrderFilter.ALL, Optional.empty()).inWords()).isEmpty();
  }
}
