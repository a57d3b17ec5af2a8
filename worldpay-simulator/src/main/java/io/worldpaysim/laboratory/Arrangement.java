package io.worldpaysim.laboratory;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A scenario that waits for its request or its payment, or goes on happening. Its payment is
 * decided once; the laboratory sees to it that only one thread does.
 */
public final class Arrangement {

  private static final int EVERY = 100;

  private final Recipe recipe;
  private final Scenario scenario;
  private final Scope scope;
  private final Optional<Operation> operation;
  private final int share;
  private final AtomicLong met = new AtomicLong();
  private volatile Optional<String> reference;

  Arrangement(Recipe recipe, Wish wish) {
    this.recipe = recipe;
    this.scenario = recipe.maker().apply(new Settings(wish.settings()));
    this.scope = wish.scope();
    this.operation = wish.operation();
    this.share = new Settings(wish.settings()).number("share", EVERY);
    this.reference = wish.reference();
    if (share < 1 || share > EVERY || (share < EVERY && recipe.kind().concernsPayments())) {
      throw new IllegalArgumentException(
          "share is a percentage from 1 to 100, and below 100 for faults of answers only");
    }
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

  /** To how many of a hundred of those requests. */
  public int share() {
    return share;
  }

  Scenario scenario() {
    return scenario;
  }

  /**
   * Whether it happens to this one of the requests it concerns: evenly spread over them and not by
   * chance, so that a test that fails fails again.
   */
  boolean isItsTurn() {
    long before = met.getAndIncrement();
    return (before + 1) * share / EVERY > before * share / EVERY;
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
