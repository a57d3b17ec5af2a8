package io.kassa.simulation;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.Random;

/** Randomness that can be had again; for identities that decide when something is due. */
final class SeededRandom extends SecureRandom {

  @Serial private static final long serialVersionUID = 1;

  private final transient Random source;

  SeededRandom(Random source) {
    this.source = source;
  }

  @Override
  public void nextBytes(byte[] bytes) {
    source.nextBytes(bytes);
  }

  @Override
  public int nextInt() {
    return source.nextInt();
  }

  @Override
  public long nextLong() {
    return source.nextLong();
  }

  @Override
  public int nextInt(int bound) {
    return source.nextInt(bound);
  }
}
