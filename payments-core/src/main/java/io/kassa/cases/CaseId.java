package io.kassa.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * The identity of a case.
 *
 * @param value given by whoever keeps the case
 */
public record CaseId(UUID value) {

  /**
   * Reads an identity as addresses and forms carry it.
   *
   * @param text any text
   * @return the identity, or empty if the text is none
   */
  public static Optional<CaseId> parse(String text) {
    try {
      return Optional.of(new CaseId(UUID.fromString(text)));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
