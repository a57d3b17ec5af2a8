package io.kassa.persistence.migration;

import java.lang.System.Logger.Level;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Keeps the migration tool's chatter out of the operator's log. What it has to say to an operator
 * comes as an exception, or as the one line that {@link SchemaMigration} writes; the rest can be
 * had by turning this logger up.
 */
public final class QuietLog implements LogCreator, Log {

  private static final System.Logger LOG = System.getLogger(QuietLog.class.getName());

  /** One log for all classes of the tool. */
  @Override
  public Log createLogger(Class<?> source) {
    return this;
  }

  /** Shown when the logger is turned up. */
  @Override
  public void debug(String message) {
    LOG.log(Level.TRACE, message);
  }

  /** Shown when the logger is turned up: its settings, its progress. */
  @Override
  public void info(String message) {
    LOG.log(Level.DEBUG, message);
  }

  /** Shown when the logger is turned up: advertising and hints. */
  @Override
  public void notice(String message) {
    LOG.log(Level.DEBUG, message);
  }

  /** Shown: the migrations go on, but somebody may want to know. */
  @Override
  public void warn(String message) {
    LOG.log(Level.WARNING, message);
  }

  /** Shown as a warning: if anything failed, an exception says so and stops the start. */
  @Override
  public void error(String message) {
    LOG.log(Level.WARNING, message);
  }

  /** Shown as a warning: if anything failed, an exception says so and stops the start. */
  @Override
  public void error(String message, Exception cause) {
    LOG.log(Level.WARNING, message, cause);
  }
}
