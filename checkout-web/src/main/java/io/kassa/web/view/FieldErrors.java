package io.kassa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form, in the order of its fields; shown at the top of the page and, in the
 * same words, at each field.
 *
 * @param list the errors
 */
public record FieldErrors(List<FieldError> list) {

  /**
   * One error.
   *
   * @param field the id of the field it belongs to
   * @param message the key of its text
   */
  public record FieldError(String field, String message) {}

  /** Copies the list. */
  public FieldErrors {
    list = List.copyOf(list);
  }

  /**
   * Nothing wrong.
   *
   * @return no errors
   */
  public static FieldErrors none() {
    return new FieldErrors(List.of());
  }

  /**
   * These errors and one more.
   *
   * @param field the id of the field
   * @param message the key of the text
   * @return the longer list
   */
  public FieldErrors with(String field, String message) {
    var longer = new ArrayList<>(list);
    longer.add(new FieldError(field, message));
    return new FieldErrors(longer);
  }

  /**
   * Whether there is nothing wrong.
   *
   * @return true without errors
   */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * The error at a field.
   *
   * @param field the id of the field
   * @return the key of its text, or empty
   */
  public Optional<String> at(String field) {
    return list.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst();
  }
}
