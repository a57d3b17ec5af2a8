package io.kassa.gateway.worldpay;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Keeps log lines for a test to read. */
final class Listening extends Handler {

  private final List<LogRecord> lines;

  Listening(List<LogRecord> lines) {
    this.lines = lines;
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(line);
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
