package io.kassa.journey.crash;

/** What was held at the gate goes nowhere any more: the server it came from is dead. */
final class Cut extends RuntimeException {

  private static final long serialVersionUID = 1;
}
