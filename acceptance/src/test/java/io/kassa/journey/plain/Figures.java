package io.kassa.journey.plain;

import io.kassa.journey.stage.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a proof found and measured: said at once, and kept in a file below target. */
public final class Figures implements AutoCloseable {

  private final String name;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  /**
   * Begins a file.
   *
   * @param name its name
   */
  public Figures(String name) {
    this.name = name;
  }

  /** Says a line. */
  public void note(String line) {
    System.out.println(line);
    lines.add(line);
  }

  /** Writes the file. */
  @Override
  public void close() {
    try {
      Files.write(Installation.findings(name), lines);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
