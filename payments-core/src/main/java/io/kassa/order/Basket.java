package io.kassa.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a shopper has gathered and typed so far; kept in the database behind the token in the
 * shopper's cookie, so that any server can answer. Once ordered it is frozen: a changed basket is a
 * new basket, and so a new order.
 *
 * @param token the right to it
 * @param lines the articles, each once, in the order they were added
 * @param draft what was typed in the checkout form and found good
 * @param orderedAs the order made from it, if any
 * @param touchedAt when it last changed (UTC); forgotten ones are removed
 * @param revision counts the writes; a write with an old one is refused
 */
public record Basket(
    Token token,
    List<BasketLine> lines,
    Optional<CheckoutDraft> draft,
    Optional<OrderNumber> orderedAs,
    Instant touchedAt,
    long revision) {

  /** The most of one article that is sold at once. */
  public static final int MOST_OF_ONE = 99;

  /** Copies the lines. */
  public Basket {
    lines = List.copyOf(lines);
  }

  /**
   * A new, empty basket.
   *
   * @param token its fresh token
   * @param now the present time
   * @return the basket, at revision 0
   */
  public static Basket empty(Token token, Instant now) {
    return new Basket(token, List.of(), Optional.empty(), Optional.empty(), now, 0);
  }

  static void requireQuantity(int quantity) {
    if (quantity < 1 || quantity > MOST_OF_ONE) {
      throw new IllegalArgumentException("Quantity out of bounds: " + quantity);
    }
  }

  /**
   * How many of an article are in it.
   *
   * @param product the article
   * @return the quantity, 0 if none
   */
  public int quantityOf(ProductCode product) {
    return lines.stream()
        .filter(line -> line.product().equals(product))
        .mapToInt(BasketLine::quantity)
        .sum();
  }

  /**
   * How many articles are in it altogether.
   *
   * @return the sum of the quantities
   */
  public int size() {
    return lines.stream().mapToInt(BasketLine::quantity).sum();
  }

  /**
   * The basket with another quantity of one article.
   *
   * @param product the article
   * @param quantity the new quantity; 0 or less removes it, more than {@value #MOST_OF_ONE} is
   *     brought down to that
   * @param now the present time
   * @return the changed basket
   * @throws IllegalStateException if it was ordered
   */
  public Basket with(ProductCode product, int quantity, Instant now) {
    requireNotOrdered();
    var changed = new ArrayList<BasketLine>();
    var bounded = Math.min(quantity, MOST_OF_ONE);
    for (var line : lines) {
      if (!line.product().equals(product)) {
        changed.add(line);
      } else if (bounded > 0) {
        changed.add(new BasketLine(product, bounded));
      }
    }
    if (bounded > 0 && quantityOf(product) == 0) {
      changed.add(new BasketLine(product, bounded));
    }
    return new Basket(token, changed, draft, orderedAs, now, revision);
  }

  /**
   * The basket with what the checkout form said.
   *
   * @param typed the good answers
   * @param now the present time
   * @return the changed basket
   * @throws IllegalStateException if it was ordered
   */
  public Basket with(CheckoutDraft typed, Instant now) {
    requireNotOrdered();
    return new Basket(token, lines, Optional.of(typed), orderedAs, now, revision);
  }

  /**
   * The basket, closed because an order was made from it.
   *
   * @param order the order
   * @param now the present time
   * @return the frozen basket
   * @throws IllegalStateException if it was ordered before
   */
  public Basket ordered(OrderNumber order, Instant now) {
    requireNotOrdered();
    return new Basket(token, lines, draft, Optional.of(order), now, revision);
  }

  /**
   * A new basket with the same articles and answers, to change an order that was not paid.
   *
   * @param fresh the new basket's token
   * @param now the present time
   * @return the copy, at revision 0 and not ordered
   */
  public Basket copyAs(Token fresh, Instant now) {
    return new Basket(fresh, lines, draft, Optional.empty(), now, 0);
  }

  private void requireNotOrdered() {
    if (orderedAs.isPresent()) {
      throw new IllegalStateException("The basket was ordered and is frozen");
    }
  }
}
