package io.kassa.persistence.order;

import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.persistence.Sha256;
import io.kassa.search.SearchTerm;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The orders that a term names, looked up in one index for each thing that it may mean. Apart from
 * the list: one question about everything would find no index that serves it.
 */
final class TermSearch {

  /**
   * More orders than this are not looked up one by one: a beginning that so many share is met soon
   * enough on the way through the list.
   */
  static final int FEW = 1000;

  /** Sorts behind everything that may go on after a beginning. */
  private static final String END = Character.toString(Character.MAX_CODE_POINT);

  private static final List<String> NAMES = List.of("name_search", "name_second", "name_last");

  private final SearchTerm term;

  TermSearch(SearchTerm term) {
    this.term = term;
  }

  /** Adds what a list about this term must fulfil. */
  void narrow(Conditions list, EntityManager entities) {
    var numbers = numbers(entities);
    if (numbers.size() <= FEW) {
      list.and(numbers.isEmpty() ? "1 = 0" : "o.number in (" + list.places(numbers.stream()) + ")");
    } else {
      list.andAnyOf(meanings(list));
    }
  }

  private List<String> numbers(EntityManager entities) {
    var asked = new Conditions();
    var parts = new ArrayList<String>();
    term.email().ifPresent(email -> parts.add(beginning("email_search", email, asked)));
    term.name().ifPresent(name -> NAMES.forEach(c -> parts.add(beginning(c, name, asked))));
    term.total().map(Money::minorUnits).ifPresent(cents -> parts.add(total(cents, asked)));
    parts.add(asked.numbered("select order_number from payments where reference = ?", term.text()));
    parts.add(
        asked.numbered(
            "select order_number from payments where gateway_id_hash = ?",
            Sha256.hex(term.text())));
    var named = entities.createNativeQuery(String.join(" union ", parts));
    List<?> found = asked.bind(named).getResultList();
    return Stream.concat(
            found.stream().map(String::valueOf), term.number().map(OrderNumber::value).stream())
        .distinct()
        .toList();
  }

  /** In the order of the index, so that nothing but the index is read. */
  private static String beginning(String column, String text, Conditions asked) {
    return asked.numbered(
        "select number from (select number from orders where %1$s >= ? and %1$s < ?"
                .formatted(column)
            + " order by %s, number limit %d) as %1$s_first".formatted(column, FEW + 1),
        text,
        text + END);
  }

  private static String total(long cents, Conditions asked) {
    return asked.numbered(
        "select number from (select number from orders where total_cents = ?"
            + " order by total_cents, number limit "
            + (FEW + 1)
            + ") as total_first",
        cents);
  }

  /** Any of them; what the gateway calls an attempt is never so common. */
  private List<String> meanings(Conditions list) {
    var parts = new ArrayList<String>();
    term.email().ifPresent(email -> parts.add(begins("email_search", email, list)));
    term.name().ifPresent(name -> NAMES.forEach(column -> parts.add(begins(column, name, list))));
    term.total()
        .map(Money::minorUnits)
        .ifPresent(cents -> parts.add(list.numbered("o.total_cents = ?", cents)));
    Optional.of(term.text())
        .flatMap(OrderNumber::typed)
        .ifPresent(number -> parts.add(list.numbered("o.number = ?", number.value())));
    return parts;
  }

  private static String begins(String column, String text, Conditions list) {
    return list.numbered("(o.%1$s >= ? and o.%1$s < ?)".formatted(column), text, text + END);
  }
}
