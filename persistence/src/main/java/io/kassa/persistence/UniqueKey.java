package io.kassa.persistence;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a refusal by a unique key, on every database the shop runs on. */
public final class UniqueKey {

  /** The SQL standard's code for a value that a unique key refuses. */
  private static final String TAKEN = "23505";

  private UniqueKey() {}

  /**
   * Whether a failed write was refused by some unique key.
   *
   * @param failure what the provider threw
   * @return true if the database said so
   */
  public static boolean refused(Throwable failure) {
    return refused(failure, "");
  }

  /**
   * Whether a failed write was refused by one unique key.
   *
   * @param failure what the provider threw
   * @param name the constraint's name in the migrations; both databases put it in their message
   * @return true if the database named it
   */
  public static boolean refused(Throwable failure, String name) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && names(sql, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(SQLException refusal, String name) {
    var message = refusal.getMessage();
    return TAKEN.equals(refusal.getSQLState())
        && message != null
        && message.toLowerCase(Locale.ROOT).contains(name);
  }
}
