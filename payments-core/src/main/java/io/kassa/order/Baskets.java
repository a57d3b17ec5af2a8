package io.kassa.order;

import java.util.Optional;

/**
 * Port: the baskets. Safe for use by many threads; each call is its own transaction or joins one.
 */
public interface Baskets {

  /**
   * Finds a basket.
   *
   * @param token the right to it
   * @return the basket, or empty if there is none (any more)
   */
  Optional<Basket> find(Token token);

  /**
   * Writes a basket: a new one at revision 0, else over the revision it was read at.
   *
   * @param basket the basket
   * @return the basket as stored, with its new revision
   * @throws StaleBasket if somebody else wrote it meanwhile; the caller reads again
   */
  Basket save(Basket basket);
}
