package io.kassa.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps baskets in memory and compares their revisions. */
public final class InMemoryBaskets implements Baskets {

  private final Map<Token, Basket> baskets = new HashMap<>();
  private int readings;

  /** How often a basket was looked for so far. */
  public synchronized int readings() {
    return readings;
  }

  @Override
  public synchronized Optional<Basket> find(Token token) {
    readings++;
    return Optional.ofNullable(baskets.get(token));
  }

  @Override
  public synchronized Basket save(Basket basket) {
    long stored = Optional.ofNullable(baskets.get(basket.token())).map(Basket::revision).orElse(0L);
    if (stored != basket.revision()) {
      throw new StaleBasket();
    }
    var written =
        new Basket(
            basket.token(),
            basket.lines(),
            basket.draft(),
            basket.orderedAs(),
            basket.touchedAt(),
            stored + 1);
    baskets.put(written.token(), written);
    return written;
  }
}
