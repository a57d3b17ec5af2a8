package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasketTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final ProductCode COFFEE = new ProductCode("coffee");
  private static final ProductCode BOOK = new ProductCode("book");

  private final Basket empty = Basket.empty(Token.random(new SecureRandom()), NOW);

  @Test
  void articles_keep_the_order_they_were_added_in() {
    var basket = empty.with(COFFEE, 1, NOW).with(BOOK, 2, NOW).with(COFFEE, 3, NOW);
    assertThat(basket.lines()).containsExactly(new BasketLine(COFFEE, 3), new BasketLine(BOOK, 2));
    assertThat(basket.size()).isEqualTo(5);
    assertThat(basket.quantityOf(BOOK)).isEqualTo(2);
  }

  @Test
  void a_quantity_of_zero_removes_the_article() {
    assertThat(empty.with(COFFEE, 1, NOW).with(COFFEE, 0, NOW).lines()).isEmpty();
    assertThat(empty.with(COFFEE, -4, NOW).lines()).isEmpty();
  }

  @Test
  void more_than_the_most_of_one_is_brought_down() {
    assertThat(empty.with(COFFEE, 1_000, NOW).quantityOf(COFFEE)).isEqualTo(Basket.MOST_OF_ONE);
  }

  @Test
  void an_ordered_basket_is_frozen() {
    var ordered = empty.with(COFFEE, 1, NOW).ordered(new OrderNumber("KM4T-9XQA"), NOW);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> ordered.with(BOOK, 1, NOW));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> ordered.ordered(new OrderNumber("KM4T-9XQC"), NOW));
  }

  @Test
  void a_copy_of_an_ordered_basket_can_be_changed_and_ordered_again() {
    var draft =
        new CheckoutDraft(
            new Customer("An", "an@example.be"), new DeliveryCode("pick-up"), Optional.empty());
    var fresh = Token.random(new SecureRandom());
    var copy =
        empty
            .with(COFFEE, 1, NOW)
            .with(draft, NOW)
            .ordered(new OrderNumber("KM4T-9XQA"), NOW)
            .copyAs(fresh, NOW);
    assertThat(copy.token()).isEqualTo(fresh);
    assertThat(copy.orderedAs()).isEmpty();
    assertThat(copy.draft()).contains(draft);
    assertThat(copy.with(BOOK, 1, NOW).size()).isEqualTo(2);
  }
}
