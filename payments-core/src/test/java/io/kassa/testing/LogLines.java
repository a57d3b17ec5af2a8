package io.kassa.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Listens to what one class says through its log, until it is closed. */
public final class LogLines extends Handler implements AutoCloseable {

  private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());
  private final Logger logger;

  private LogLines(Logger logger) {
    this.logger = logger;
  }

  /** Begins to listen. */
  public static LogLines of(Class<?> speaker) {
    var lines = new LogLines(Logger.getLogger(speaker.getName()));
    lines.logger.addHandler(lines);
    return lines;
  }

  /** What was said at a level, as people read it. */
  public List<String> at(Level level) {
    return records.stream()
        .filter(record -> record.getLevel().equals(level))
        .map(new SimpleFormatter()::formatMessage)
        .toList();
  }

  /** What was said, each line behind its level, such as {@code "WARNING It rains"}. */
  public List<String> lines() {
    var formatter = new SimpleFormatter();
    return records.stream()
        .map(record -> record.getLevel() + " " + formatter.formatMessage(record))
        .toList();
  }

  /** Everything that was said, with the traces of what was thrown. */
  public String all() {
    var formatter = new SimpleFormatter();
    return String.join("", records.stream().map(formatter::format).toList());
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
