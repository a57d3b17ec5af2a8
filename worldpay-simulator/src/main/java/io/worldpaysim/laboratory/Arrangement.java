package io.worldpaysim.laboratory;

import java.util.Optional;

/**
 * A scenario that waits for its request or its payment, or goes on happening. Its payment is
 * decided once; the laboratory sees to it that only one thread does.
 */
public final class Arrangement {

  private final Recipe recipe;
  private final Scenario scenario;
  private final Scope scope;
  private final Optional<Operation> operation;
  private volatile Optional<String> reference;

  Arrangement(Recipe recipe, Wish wish) {
    this.recipe = recipe;
    this.scenario = recipe.maker().apply(new Settings(wish.settings()));
    this.scope = wish.scope();
    this.operation = wish.operation();
    this.reference = wish.reference();
  }

  /** How the scenario was made. */
  public Recipe recipe() {
    return recipe;
  }

  /** To whom it was to happen. */
  public Scope scope() {
    return scope;
  }

  /** To which kind of request; empty: to any but status. */
  public Optional<Operation> operation() {
    return operation;
  }

  /** The payment to which it happens; empty when that is not one, or not known yet. */
  public Optional<String> reference() {
    return reference;
  }

  Scenario scenario() {
    return scenario;
  }

  /** What only one arrangement can decide about a payment. */
  String slot() {
    return scenario instanceof Fate ? "fate" : recipe.name();
  }

  /** Whether a request decides which payment this is about. */
  boolean waitsFor(Operation asked) {
    if (reference.isPresent()) {
      return false;
    }
    return switch (scope) {
      case PAYMENT -> asked == Operation.CREATE;
      case NEXT -> recipe.kind().concernsPayments() && asked == operation.orElse(Operation.CREATE);
      case ALL, REFERENCE -> false;
    };
  }

  void isAbout(String transactionReference) {
    this.reference = Optional.of(transactionReference);
  }

  boolean happensOnce() {
    return scope == Scope.NEXT && !recipe.kind().concernsPayments();
  }

  /** Whether it happens to a request. */
  boolean concerns(Operation asked, Optional<String> about) {
    // Whoever polls the status to see whether the simulator is up must not use up a fault.
    boolean kind = operation.map(named -> named == asked).orElse(asked != Operation.STATUS);
    return kind && (happensOnce() || scope == Scope.ALL || isAbout(about));
  }

  /** Whether it happens to a payment. */
  boolean concerns(String transactionReference) {
    return scope == Scope.ALL || isAbout(Optional.of(transactionReference));
  }

  private boolean isAbout(Optional<String> about) {
    return about.isPresent() && reference.equals(about);
  }
}
