package io.kassa.search;

import java.util.Optional;

/**
 * What the list shows, and in which order. All conditions must hold.
 *
 * @param term what was typed to find orders by
 * @param traits what they must be like
 * @param placed when they were placed
 * @param total what they come to
 * @param sort which come first
 */
public record OrderQuery(
    Optional<SearchTerm> term,
    OrderTraits traits,
    Period placed,
    TotalRange total,
    OrderSort sort) {

  /** Every order, the newest first. */
  public static final OrderQuery ALL =
      new OrderQuery(
          Optional.empty(), OrderTraits.ANY, Period.ALWAYS, TotalRange.ANY, OrderSort.NEWEST);

  /**
   * The query with another term.
   *
   * @param wanted the term
   * @return the changed query
   */
  public OrderQuery about(SearchTerm wanted) {
    return new OrderQuery(Optional.of(wanted), traits, placed, total, sort);
  }

  /**
   * The query with other traits.
   *
   * @param wanted the traits
   * @return the changed query
   */
  public OrderQuery like(OrderTraits wanted) {
    return new OrderQuery(term, wanted, placed, total, sort);
  }

  /**
   * The query for another period.
   *
   * @param wanted the period
   * @return the changed query
   */
  public OrderQuery in(Period wanted) {
    return new OrderQuery(term, traits, wanted, total, sort);
  }

  /**
   * The query for other totals.
   *
   * @param wanted the totals
   * @return the changed query
   */
  public OrderQuery of(TotalRange wanted) {
    return new OrderQuery(term, traits, placed, wanted, sort);
  }

  /**
   * The query in another order.
   *
   * @param wanted the order
   * @return the changed query
   */
  public OrderQuery sorted(OrderSort wanted) {
    return new OrderQuery(term, traits, placed, total, wanted);
  }

  /**
   * Whether anything is left out.
   *
   * @return true if any condition is set; the order is none
   */
  public boolean filters() {
    return !sorted(OrderSort.NEWEST).equals(ALL);
  }
}
