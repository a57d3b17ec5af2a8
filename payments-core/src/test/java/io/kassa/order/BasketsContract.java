package io.kassa.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.testing.AtOnce;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every keeper of baskets promises. */
public interface BasketsContract {

  /** The keeper under test; each call is a transaction of its own. */
  Baskets baskets();

  @Test
  default void an_unknown_basket_is_not_found() {
    assertThat(baskets().find(ABasket.empty().token())).isEmpty();
  }

  @Test
  default void every_kind_of_basket_is_found_as_it_was_saved() {
    var number = AnOrder.placed().build().number();
    Stream.of(
            ABasket.empty(),
            ABasket.filled(),
            ABasket.checkedOut(),
            ABasket.filled().with(ABasket.pickUp(), AnOrder.PLACED_AT),
            ABasket.checkedOut().ordered(number, AnOrder.PLACED_AT))
        .forEach(basket -> {
          var saved = baskets().save(basket);
          assertThat(baskets().find(basket.token())).contains(saved);
          assertThat(saved).usingRecursiveComparison().ignoringFields("revision").isEqualTo(basket);
        });
  }

  @Test
  default void the_revision_counts_the_writes() {
    var first = baskets().save(ABasket.empty());
    var second = baskets().save(first.with(new ProductCode("zeep"), 1, AnOrder.PLACED_AT));
    assertThat(first.revision()).isEqualTo(1);
    assertThat(second.revision()).isEqualTo(2);
    assertThat(baskets().find(first.token())).contains(second);
  }

  @Test
  default void what_was_taken_out_is_gone() {
    var later = AnOrder.PLACED_AT.plus(Duration.ofMinutes(1));
    var full = baskets().save(ABasket.checkedOut());
    var bare =
        new Basket(
            full.token(),
            full.with(new ProductCode("zeep"), 0, later).lines(),
            Optional.empty(),
            Optional.empty(),
            later,
            full.revision());
    assertThat(baskets().find(full.token())).contains(full);
    var saved = baskets().save(bare);
    assertThat(saved.draft()).isEmpty();
    assertThat(baskets().find(full.token())).contains(saved);
  }

  @Test
  default void a_write_over_an_old_revision_is_refused() {
    var read = baskets().save(ABasket.filled());
    var won = baskets().save(read.with(new ProductCode("zeep"), 5, AnOrder.PLACED_AT));
    var lost = read.with(new ProductCode("honing"), 7, AnOrder.PLACED_AT);
    assertThatThrownBy(() -> baskets().save(lost)).isInstanceOf(StaleBasket.class);
    assertThat(baskets().find(read.token())).contains(won);
  }

  @Test
  default void a_basket_is_new_only_once() {
    var basket = ABasket.filled();
    var saved = baskets().save(basket);
    assertThatThrownBy(() -> baskets().save(basket)).isInstanceOf(StaleBasket.class);
    assertThat(baskets().find(basket.token())).contains(saved);
  }

  @Test
  default void a_basket_that_was_removed_meanwhile_is_not_written() {
    var empty = ABasket.empty();
    var neverStored =
        new Basket(
            empty.token(), empty.lines(), empty.draft(), empty.orderedAs(), empty.touchedAt(), 3);
    assertThatThrownBy(() -> baskets().save(neverStored)).isInstanceOf(StaleBasket.class);
  }

  @Test
  default void of_two_tabs_at_once_one_is_refused() {
    var read = baskets().save(ABasket.filled());
    var tabs =
        AtOnce.run(
            2,
            tab -> baskets().save(read.with(new ProductCode("tab-" + tab), 1, AnOrder.PLACED_AT)));
    assertThat(tabs.results()).hasSize(1);
    assertThat(tabs.refusals()).singleElement().isInstanceOf(StaleBasket.class);
    assertThat(baskets().find(read.token())).contains(tabs.results().getFirst());
  }
}
