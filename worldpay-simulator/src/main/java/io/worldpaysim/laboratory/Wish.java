package io.worldpaysim.laboratory;

import static io.worldpaysim.laboratory.Tampering.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to go wrong.
 *
 * @param scenario the scenario's name
 * @param settings its settings by name; what is not set has its usual value
 * @param scope to whom
 * @param operation for which kind of request; empty: any but status
 * @param reference the transaction reference, when the scope asks for one
 */
public record Wish(
    String scenario,
    JsonObject settings,
    Scope scope,
    Optional<Operation> operation,
    Optional<String> reference) {

  private static final String ANY = "any";

  /** A scenario with its usual settings. */
  static Wish usual(String scenario, Scope scope, Optional<Operation> operation) {
    return new Wish(scenario, JsonValue.EMPTY_JSON_OBJECT, scope, operation, Optional.empty());
  }

  /** A scenario with some settings, for any request. */
  static Wish with(String scenario, Map<String, String> settings, Scope scope) {
    JsonObject json = JSON.createObjectBuilder(Map.<String, Object>copyOf(settings)).build();
    return new Wish(scenario, json, scope, Optional.empty(), Optional.empty());
  }

  /** A scenario with its usual settings for so many of a hundred requests of a kind. */
  static Wish often(String scenario, Operation operation, int share) {
    JsonObject settings = JSON.createObjectBuilder().add("share", share).build();
    return new Wish(scenario, settings, Scope.ALL, Optional.of(operation), Optional.empty());
  }

  /** A scenario with its usual settings for one payment. */
  static Wish about(String transactionReference, String scenario) {
    return new Wish(
        scenario,
        JsonValue.EMPTY_JSON_OBJECT,
        Scope.REFERENCE,
        Optional.empty(),
        Optional.of(transactionReference));
  }

  /**
   * Reads a wish.
   *
   * @param json {@code scenario}, {@code scope}, {@code operation}, {@code transactionReference}
   *     and, beside them, the settings
   * @throws RuntimeException when something is missing or of the wrong type
   */
  public static Wish of(JsonObject json) {
    Optional<String> reference =
        Optional.of(json.getString("transactionReference", "").strip())
            .filter(text -> !text.isEmpty());
    Scope scope = Scope.byKey(json.getString("scope", Scope.NEXT.key()));
    if (scope == Scope.REFERENCE && reference.isEmpty()) {
      throw new IllegalArgumentException("Which transactionReference?");
    }
    return new Wish(
        json.getString("scenario", ""),
        json,
        scope,
        operation(json.getString("operation", ANY)),
        scope == Scope.REFERENCE ? reference : Optional.empty());
  }

  private static Optional<Operation> operation(String key) {
    if (key.equals(ANY)) {
      return Optional.empty();
    }
    return Optional.of(
        Operation.byKey(key)
            .orElseThrow(() -> new IllegalArgumentException("No operation is called " + key)));
  }
}
