package io.kassa.persistence.order;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions of a question in SQL, with the values that they compare with. Times, amounts and
 * words of our own types stand in the text, where they cannot be anything else, because only then
 * does the database know how rare each is and choose the right index every time. Whatever a person
 * typed is bound.
 */
final class Conditions {

  private final List<String> all = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition that compares with nothing a person typed. */
  void and(String condition) {
    all.add(condition);
  }

  /** Adds a condition; each question mark is one value. */
  void and(String condition, Object... compared) {
    all.add(numbered(condition, compared));
  }

  /** Adds a condition of which any part may hold. */
  void andAnyOf(List<String> parts) {
    all.add("(" + String.join(" or ", parts) + ")");
  }

  /** A condition for {@link #andAnyOf}, with its values. */
  String numbered(String condition, Object... compared) {
    var text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < condition.length(); i++) {
      text.append(condition.charAt(i));
      if (condition.charAt(i) == '?') {
        values.add(compared[next++]);
        text.append(values.size());
      }
    }
    return text.toString();
  }

  /** A place for each of some values, such as {@code ?3, ?4}. */
  String places(Stream<?> each) {
    return each.map(value -> numbered("?", value)).collect(Collectors.joining(", "));
  }

  /** Hands the values over. */
  <Q extends Query> Q bind(Q query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  /** As the end of a statement, with a space before; empty without conditions. */
  @Override
  public String toString() {
    return all.isEmpty() ? "" : " where " + String.join(" and ", all);
  }
}
