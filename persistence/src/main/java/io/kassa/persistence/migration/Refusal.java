package io.kassa.persistence.migration;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells that the database said no to a role, from all else that can go wrong. */
final class Refusal {

  /** SQLSTATE insufficient_privilege, on PostgreSQL. */
  private static final String NOT_ALLOWED = "42501";

  private Refusal() {}

  /** Whether anything below says so. */
  static boolean isOne(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && NOT_ALLOWED.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
