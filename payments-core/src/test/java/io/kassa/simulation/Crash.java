package io.kassa.simulation;

import java.io.Serial;

/** The power is gone: nothing after this happens on that server. Nobody may catch it. */
final class Crash extends Error {

  @Serial private static final long serialVersionUID = 1;

  Crash() {
    super("The server crashed", null, false, false);
  }
}
